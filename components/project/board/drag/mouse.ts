import { movableCard } from "./desk";
import type { Point, Session } from "./session";

type Begin = (card: HTMLElement, from: Point) => Session | null;

const slopPx = 5;

const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });

/** The click that a browser sends after the button is let go would open the card. */
function swallowClick() {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 0);
}

/** Mouse and pen: a press that moves a few pixels takes the card along; Esc puts it back. */
export function dragByMouse(board: HTMLElement, begin: Begin, signal: AbortSignal): void {
  const follow = (card: HTMLElement, from: Point) => {
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true };
    let session: Session | null = null;
    let isOver = false;
    const onMove = (event: PointerEvent) => {
      const at = pointOf(event);
      if (!session && !isOver && Math.hypot(at.x - from.x, at.y - from.y) > slopPx) {
        session = begin(card, from);
        isOver = session === null;
      }
      session?.move(at);
    };
    const giveUp = () => {
      session?.cancel();
      session = null;
      isOver = true;
    };
    const onUp = () => {
      listening.abort();
      if (session || isOver) swallowClick();
      session?.drop();
    };
    window.addEventListener("pointermove", onMove, options);
    window.addEventListener("pointerup", onUp, options);
    window.addEventListener(
      "pointercancel",
      () => {
        listening.abort();
        giveUp();
      },
      options,
    );
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape" || !session) return;
        event.preventDefault();
        event.stopPropagation();
        giveUp();
      },
      options,
    );
    signal.addEventListener(
      "abort",
      () => {
        listening.abort();
        giveUp();
      },
      { signal: listening.signal },
    );
  };
  board.addEventListener(
    "pointerdown",
    (event) => {
      const card = event.pointerType !== "touch" && event.button === 0 ? movableCard(event.target) : null;
      if (card) follow(card, pointOf(event));
    },
    { signal },
  );
  board.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
}
