import type { FullCard } from "../drag-store";
import { makeGhost } from "../flight";
import { type DragDesk, letGo, pickUp, putBack, stageOf } from "./desk";

export type Point = { x: number; y: number };
export type Session = { move: (to: Point) => void; drop: () => void; cancel: () => void };

const widestEdge = 56;
const fastest = 18;

/** Pixels to scroll in this frame: faster the nearer the pointer is to an edge. On a phone the edge is narrow. */
export function edgeSpeed(position: number, start: number, end: number): number {
  const edge = Math.min(widestEdge, (end - start) / 16);
  const before = start + edge - position;
  const after = position - (end - edge);
  const depth = before > 0 ? -before : Math.max(after, 0);
  return Math.round((Math.max(-edge, Math.min(edge, depth)) / edge) * fastest);
}

function scrollAtEdges(board: HTMLElement, { x, y }: Point, under: Element | null) {
  const { left, right } = board.getBoundingClientRect();
  board.scrollLeft += edgeSpeed(x, Math.max(left, 0), Math.min(right, window.innerWidth));
  const list = under?.closest("[data-board-stage]")?.querySelector("[data-board-list]");
  if (!list) return;
  const { top, bottom } = list.getBoundingClientRect();
  if (y > top) list.scrollTop += edgeSpeed(y, top, bottom);
}

/** A card in the hand of a pointer: a picture follows it, the board scrolls at its edges, the column below lights up. */
export function openSession(
  board: HTMLElement,
  element: HTMLElement,
  card: FullCard,
  desk: DragDesk,
  from: Point,
): Session {
  const ghost = makeGhost(element);
  let at = from;
  let frame = 0;
  ghost?.classList.add("shadow-overlay");
  board.dataset.dragging = "true";
  pickUp(desk, card, "pointer");
  const draw = () => {
    if (ghost) ghost.style.transform = `translate(${at.x - from.x}px, ${at.y - from.y}px)`;
    const under = document.elementFromPoint(at.x, at.y);
    scrollAtEdges(board, at, under);
    const over = stageOf(under);
    const drag = desk.store.read();
    if (drag && drag.over !== over) desk.store.write({ ...drag, over });
    frame = requestAnimationFrame(draw);
  };
  frame = requestAnimationFrame(draw);
  const end = () => {
    cancelAnimationFrame(frame);
    delete board.dataset.dragging;
  };
  return {
    move: (to) => {
      at = to;
    },
    drop: () => {
      end();
      const over = stageOf(document.elementFromPoint(at.x, at.y));
      const drag = desk.store.read();
      if (drag) desk.store.write({ ...drag, over });
      letGo(desk, ghost);
    },
    cancel: () => {
      end();
      putBack(desk, ghost);
    },
  };
}
