"use client";

import type { KeyboardEvent, RefObject } from "react";

const isAtEdge = (input: HTMLInputElement, direction: -1 | 1): boolean => {
  const { selectionStart, selectionEnd, value } = input;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  const edge = direction < 0 ? 0 : value.length;
  return selectionStart === edge && selectionEnd === edge;
};

/** Where a key leads from a cell; null when the key stays the input's own. */
function stepOf(event: KeyboardEvent, input: HTMLInputElement): [rows: number, columns: number] | null {
  if (event.altKey || event.metaKey || event.ctrlKey) return null;
  if (event.key === "ArrowDown" || (event.key === "Enter" && !event.shiftKey)) return [1, 0];
  if (event.key === "ArrowUp" || event.key === "Enter") return [-1, 0];
  if (event.key === "ArrowLeft" && isAtEdge(input, -1)) return [0, -1];
  if (event.key === "ArrowRight" && isAtEdge(input, 1)) return [0, 1];
  return null;
}

/** Arrow keys and Enter walk over the cells as in a spreadsheet; Tab is the browser's; Esc takes back what was typed. */
export function useCellWalk(tableRef: RefObject<HTMLElement | null>, onRevert: (cellKey: string) => void) {
  return (event: KeyboardEvent) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !input.dataset.cell || event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      onRevert(input.dataset.key ?? "");
      return;
    }
    const step = stepOf(event, input);
    if (!step) return;
    event.preventDefault();
    const [row = 0, column = 0] = input.dataset.cell.split(":").map(Number);
    const next = `${row + step[0]}:${column + step[1]}`;
    tableRef.current?.querySelector<HTMLInputElement>(`input[data-cell="${next}"]`)?.focus();
  };
}
