"use client";

import { type ClipboardEvent, type DragEvent, useState } from "react";

const filesOf = (data: DataTransfer): File[] => [...data.files];
const hasFiles = (data: DataTransfer): boolean => data.types.includes("Files");

/** Lets files be dropped on an element, or pasted while the focus is in it. */
export function useDrop(isOpen: boolean, onFiles: (files: File[]) => void) {
  const [depth, setDepth] = useState(0);
  if (!isOpen) return { isOver: false, handlers: {} };
  const handlers = {
    onDragEnter: (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setDepth((now) => now + 1);
    },
    onDragOver: (event: DragEvent) => {
      if (hasFiles(event.dataTransfer)) event.preventDefault();
    },
    onDragLeave: () => setDepth((now) => Math.max(0, now - 1)),
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setDepth(0);
      onFiles(filesOf(event.dataTransfer));
    },
    onPaste: (event: ClipboardEvent) => {
      const files = filesOf(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    },
  };
  return { isOver: depth > 0, handlers };
}
