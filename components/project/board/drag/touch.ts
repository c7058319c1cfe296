import { movableCard } from "./desk";
import type { Point, Session } from "./session";

type Begin = (card: HTMLElement, from: Point) => Session | null;

const holdMs = 300;
const slopPx = 8;

const pointOf = ({ clientX, clientY }: Touch): Point => ({ x: clientX, y: clientY });

/** A finger that moves before it has held is scrolling, and is left to the browser. */
export function dragByTouch(board: HTMLElement, begin: Begin, signal: AbortSignal): void {
  const hold = (card: HTMLElement, target: EventTarget, from: Point) => {
    const listening = new AbortController();
    const options = { signal: listening.signal };
    let session: Session | null = null;
    const timer = setTimeout(() => {
      session = begin(card, from);
      if (session) navigator.vibrate?.(10);
    }, holdMs);
    const stop = () => {
      clearTimeout(timer);
      listening.abort();
    };
    const onMove = (event: Event) => {
      const touch = event instanceof TouchEvent ? event.touches[0] : undefined;
      if (!touch) return;
      const at = pointOf(touch);
      if (session) {
        event.preventDefault();
        session.move(at);
      } else if (Math.hypot(at.x - from.x, at.y - from.y) > slopPx) stop();
    };
    const onEnd = (event: Event) => {
      stop();
      if (!session) return;
      event.preventDefault();
      session.drop();
    };
    const onCancel = () => {
      stop();
      session?.cancel();
    };
    target.addEventListener("touchmove", onMove, { ...options, passive: false });
    target.addEventListener("touchend", onEnd, { ...options, passive: false });
    target.addEventListener("touchcancel", onCancel, options);
    target.addEventListener("contextmenu", (event) => event.preventDefault(), options);
    signal.addEventListener("abort", onCancel, options);
  };
  board.addEventListener(
    "touchstart",
    (event) => {
      const touch = event.touches.length === 1 ? event.touches[0] : undefined;
      const card = movableCard(event.target);
      if (touch && card && event.target) hold(card, event.target, pointOf(touch));
    },
    { signal, passive: true },
  );
  // iOS lets a later listener hold the page still only where one that is not passive was there before the touch.
  board.addEventListener("touchmove", () => undefined, { signal, passive: false });
}
