"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect } from "react";

const directLimit = 60;

export type RowWindow = {
  first: number;
  last: number;
  before: number;
  after: number;
  scrollTo: (index: number) => void;
  topIndex: () => number;
};

type WindowOptions = {
  count: number;
  height: number;
  scrollRef: RefObject<HTMLElement | null>;
  onEndReached: (() => void) | undefined;
};

/** Which rows to draw. Up to 60 all of them; beyond that those in view and a few more. */
export function useWindow({ count, height, scrollRef, onEndReached }: WindowOptions): RowWindow {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => height,
    overscan: 12,
    scrollPaddingStart: height,
    scrollPaddingEnd: height * 2,
    initialRect: { width: 1200, height: 900 },
  });
  const items = virtualizer.getVirtualItems();
  const isWindowed = count > directLimit;
  const first = isWindowed ? (items[0]?.index ?? 0) : 0;
  const last = isWindowed ? (items.at(-1)?.index ?? -1) : count - 1;
  const lastSeen = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (count > 0 && lastSeen >= count - 1) onEndReached?.();
  }, [count, lastSeen, onEndReached]);
  return {
    first,
    last,
    before: first * height,
    after: Math.max(count - 1 - last, 0) * height,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: "auto" }),
    topIndex: () => Math.ceil((scrollRef.current?.scrollTop ?? 0) / height),
  };
}
