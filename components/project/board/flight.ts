import { flushSync } from "react-dom";

const flightMs = 140;

export const cardElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-board-card="${CSS.escape(id)}"]`);

const isStill = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** A picture of a card that lies over everything and belongs to nothing. */
export function makeGhost(card: HTMLElement): HTMLElement | null {
  const ghost = card.cloneNode(true);
  if (!(ghost instanceof HTMLElement)) return null;
  const { left, top, width, height } = card.getBoundingClientRect();
  for (const name of ["data-board-card", "aria-current"]) ghost.removeAttribute(name);
  for (const link of ghost.querySelectorAll("[data-row-link]")) link.removeAttribute("data-row-link");
  ghost.setAttribute("aria-hidden", "true");
  ghost.setAttribute("data-board-ghost", "");
  ghost.inert = true;
  Object.assign(ghost.style, {
    position: "fixed",
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
    zIndex: "55",
    pointerEvents: "none",
    contentVisibility: "visible",
    visibility: "visible",
    opacity: "1",
  });
  document.body.append(ghost);
  return ghost;
}

/** Lets the picture glide to where its card now lies, which shows itself when it arrives. */
export function land(ghost: HTMLElement | null, id: string): void {
  if (!ghost) return;
  const card = cardElement(id);
  if (!card || isStill()) {
    ghost.remove();
    return;
  }
  card.scrollIntoView({ block: "nearest", inline: "nearest" });
  const from = ghost.getBoundingClientRect();
  const to = card.getBoundingClientRect();
  Object.assign(ghost.style, { left: `${from.left}px`, top: `${from.top}px`, transform: "none" });
  const timing = { duration: flightMs, easing: "ease-out" };
  const path = [
    { transform: "none" },
    { transform: `translate(${to.left - from.left}px, ${to.top - from.top}px)` },
  ];
  card.animate([{ opacity: 0 }, { opacity: 0 }], timing);
  const flight = ghost.animate(path, timing);
  flight.onfinish = () => ghost.remove();
  flight.oncancel = () => ghost.remove();
}

/** Changes where a card lies and lets it fly there, from the hand or from where it lay. */
export function fly(id: string, change: () => void, inHand?: HTMLElement | null): void {
  const card = cardElement(id);
  const ghost = inHand ?? (card && !isStill() ? makeGhost(card) : null);
  flushSync(change);
  land(ghost, id);
}

/** The link of a card, once it is drawn in its new place. */
export function focusCard(id: string): void {
  requestAnimationFrame(() => {
    cardElement(id)?.querySelector<HTMLElement>("[data-row-link]")?.focus({ preventScroll: true });
  });
}
