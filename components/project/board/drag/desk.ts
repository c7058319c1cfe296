import type { KnownMoves } from "@/domain/project/board-drop";
import type { Stage } from "@/domain/project/stage";
import { isStage } from "@/domain/project/stage-order";
import { type Drag, type DragStore, type FullCard, verdictOn } from "../drag-store";
import { cardElement, land } from "../flight";

/** What the ways of dragging need of the board. */
export type DragDesk = {
  store: DragStore;
  /** The card of an id, if this reader may move it. */
  find: (id: string) => FullCard | undefined;
  askMoves: (card: FullCard) => Promise<KnownMoves | undefined>;
  drop: (card: FullCard, to: Stage, inHand: HTMLElement | null) => void;
  /** Says why the card may not lie there. */
  refuse: (card: FullCard, to: Stage) => void;
};

export const movableCard = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element && !target.closest("button, input, select, textarea")
    ? target.closest<HTMLElement>("[data-movable]")
    : null;

/** The card as it lies on the board: data read before its last move may still know it elsewhere. */
export function cardOf(element: HTMLElement, desk: DragDesk): FullCard | undefined {
  const card = desk.find(element.dataset.boardCard ?? "");
  const stage = stageOf(element);
  return card && stage ? { ...card, stage } : undefined;
}

export function stageOf(element: Element | null): Stage | null {
  const stage = element?.closest<HTMLElement>("[data-board-stage]")?.dataset.boardStage ?? "";
  return isStage(stage) ? stage : null;
}

/** Takes a card into the hand and asks meanwhile where it may go. */
export function pickUp(desk: DragDesk, card: FullCard, mode: "pointer" | "keyboard"): void {
  const { store } = desk;
  store.write({ card, mode, over: card.stage });
  cardElement(card.id)?.setAttribute("data-lifted", "");
  void desk.askMoves(card).then((known) => {
    const drag = store.read();
    if (known && drag?.card.id === card.id) store.write({ ...drag, known });
  });
}

/** Nothing is in the hand any more. */
function empty({ store }: DragDesk, drag: Drag | null, words?: string) {
  if (drag) cardElement(drag.card.id)?.removeAttribute("data-lifted");
  store.write(null, words);
}

export function putBack(desk: DragDesk, ghost: HTMLElement | null): void {
  const drag = desk.store.read();
  empty(desk, drag, drag?.mode === "keyboard" ? `“${drag.card.name}”已放回原处` : undefined);
  if (drag) land(ghost, drag.card.id);
  else ghost?.remove();
}

/** Lets the card fall where it is; on a place that refuses it, it flies back with the reason. */
export function letGo(desk: DragDesk, ghost: HTMLElement | null): void {
  const drag = desk.store.read();
  const over = drag?.over ?? drag?.card.stage;
  const isRefused = drag && over && over !== drag.card.stage && verdictOn(drag, over).kind === "refused";
  if (isRefused) desk.refuse(drag.card, over);
  if (!drag || !over || isRefused || over === drag.card.stage) {
    putBack(desk, ghost);
    return;
  }
  empty(desk, drag);
  desk.drop(drag.card, over, ghost);
}
