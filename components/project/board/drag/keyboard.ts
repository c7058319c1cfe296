import type { Stage } from "@/domain/project/stage";
import { compareStages } from "@/domain/project/stage-order";
import { type Drag, verdictOn } from "../drag-store";
import { cardOf, type DragDesk, letGo, pickUp, putBack, stageOf } from "./desk";

const stagesIn = (board: HTMLElement): Stage[] =>
  [...board.querySelectorAll("[data-board-stage]")]
    .flatMap((element) => stageOf(element) ?? [])
    .sort(compareStages);

/** The next place on that side where the card may lie; the same when there is none. */
function placeBeside(board: HTMLElement, drag: Drag, step: 1 | -1): Stage {
  const from = drag.over ?? drag.card.stage;
  const places = stagesIn(board).filter(
    (stage) => stage === drag.card.stage || verdictOn(drag, stage).kind !== "refused",
  );
  return places[places.indexOf(from) + step] ?? from;
}

function steer(board: HTMLElement, event: KeyboardEvent, drag: Drag, desk: DragDesk) {
  if (event.key === "Tab") return putBack(desk, null);
  event.preventDefault();
  event.stopPropagation();
  if (event.key === "Escape") return putBack(desk, null);
  if (event.key === " " || event.key === "Enter") return letGo(desk, null);
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
  const over = placeBeside(board, drag, event.key === "ArrowLeft" ? -1 : 1);
  desk.store.write({ ...drag, over });
  board
    .querySelector(`[data-board-stage="${over}"]`)
    ?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Space takes the focused card up, arrows carry it between the places it may go, space or Enter lays it down. */
export function dragByKeyboard(board: HTMLElement, desk: DragDesk, signal: AbortSignal): void {
  board.addEventListener(
    "keydown",
    (event) => {
      const drag = desk.store.read();
      if (drag?.mode === "keyboard") return steer(board, event, drag, desk);
      if (drag || event.key !== " " || !(event.target instanceof Element)) return;
      if (!event.target.closest("[data-row-link]")) return;
      const element = event.target.closest<HTMLElement>("[data-movable]");
      const card = element && cardOf(element, desk);
      if (!card) return;
      event.preventDefault();
      pickUp(desk, card, "keyboard");
    },
    { signal },
  );
  board.addEventListener(
    "focusout",
    (event) => {
      const isLeaving = !(event.relatedTarget instanceof Node && board.contains(event.relatedTarget));
      if (isLeaving && desk.store.read()?.mode === "keyboard") putBack(desk, null);
    },
    { signal },
  );
}
