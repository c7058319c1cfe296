"use client";

import { type RefObject, useEffect, useRef } from "react";
import { isTyping } from "@/components/ui/typing";

type RowWalk = {
  ids: readonly string[];
  selectedId: string | null | undefined;
  containerRef: RefObject<HTMLElement | null>;
  /** Brings a row into the window; it may not be in the document yet. */
  scrollTo: (index: number) => void;
  /** The first row in view, from which walking begins. */
  topIndex: () => number;
  onOpen: ((id: string) => void) | undefined;
};

const steps: Record<string, 1 | -1> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

const rowLink = (container: HTMLElement, id: string) =>
  container.querySelector<HTMLElement>(`[data-row-link="${CSS.escape(id)}"]`);

/** At once where the row is drawn, else after the next frame has drawn it. */
function focusRow(container: HTMLElement, id: string) {
  const link = rowLink(container, id);
  if (link) link.focus({ preventScroll: true });
  else requestAnimationFrame(() => rowLink(container, id)?.focus({ preventScroll: true }));
}

/** The row to go to for a key, or nothing when the key is not for this table. */
function targetOf(event: KeyboardEvent, walk: RowWalk, isInside: boolean): number | undefined {
  const step = steps[event.key];
  if (step === undefined || isTyping(event)) return undefined;
  if (event.key.startsWith("Arrow") && !isInside) return undefined;
  const focusedId = isInside ? document.activeElement?.getAttribute("data-row-link") : null;
  const from = walk.ids.indexOf(walk.selectedId ?? focusedId ?? "");
  const target = from < 0 ? walk.topIndex() : from + step;
  return walk.ids[target] === undefined ? undefined : target;
}

/** J and K walk the rows from anywhere on the page, arrows from inside the table; an open panel follows. */
export function useRowWalk(walk: RowWalk): void {
  const walkRef = useRef(walk);
  useEffect(() => {
    walkRef.current = walk;
  });
  useFocusAfterClose(walk);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => step(event, walkRef.current);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function step(event: KeyboardEvent, walk: RowWalk) {
  const container = walk.containerRef.current;
  if (!container || container.offsetParent === null) return;
  const isInside = container.contains(document.activeElement);
  const target = targetOf(event, walk, isInside);
  const id = target === undefined ? undefined : walk.ids[target];
  if (target === undefined || id === undefined) return;
  event.preventDefault();
  walk.scrollTo(target);
  const isPanelOpen = Boolean(walk.selectedId);
  if (isPanelOpen) walk.onOpen?.(id);
  if (!isPanelOpen || isInside) focusRow(container, id);
}

/** When the panel goes, the row it last showed gets the focus. */
function useFocusAfterClose({ selectedId, containerRef }: RowWalk) {
  const lastRef = useRef(selectedId);
  useEffect(() => {
    const last = lastRef.current;
    lastRef.current = selectedId;
    const container = containerRef.current;
    if (!last || selectedId || !container) return;
    const active = document.activeElement;
    if (active === document.body || container.contains(active)) focusRow(container, last);
  }, [selectedId, containerRef]);
}
