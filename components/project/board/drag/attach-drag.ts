import { cardOf, type DragDesk } from "./desk";
import { dragByKeyboard } from "./keyboard";
import { dragByMouse } from "./mouse";
import { openSession, type Point } from "./session";
import { dragByTouch } from "./touch";

/** Makes the cards of a board movable by mouse, pen, finger and keyboard; gives back how to stop. */
export function attachDrag(board: HTMLElement, desk: DragDesk): () => void {
  const attached = new AbortController();
  const begin = (element: HTMLElement, from: Point) => {
    const card = desk.store.read() ? undefined : cardOf(element, desk);
    return card ? openSession(board, element, card, desk, from) : null;
  };
  dragByMouse(board, begin, attached.signal);
  dragByTouch(board, begin, attached.signal);
  dragByKeyboard(board, desk, attached.signal);
  board.dataset.dragReady = "";
  return () => attached.abort();
}
