"use client";

import { type RefObject, useEffect, useRef } from "react";

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled):not([type="hidden"]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** Where Tab must go instead to stay inside, if the next stop lies outside. */
function wrapTarget(element: HTMLElement, isBackward: boolean): HTMLElement | undefined {
  const stops = Array.from(element.querySelectorAll<HTMLElement>(focusable)).filter(
    (stop) => stop.offsetParent !== null,
  );
  const active = document.activeElement;
  const edge = isBackward ? stops[0] : stops.at(-1);
  const isLeaving = active === edge || active === element || !element.contains(active);
  if (!isLeaving || (active === element && !isBackward)) return undefined;
  return isBackward ? stops.at(-1) : stops[0];
}

/** Moves focus into an element when it appears and back when it goes; with `isTrapped`, Tab stays inside. */
export function useFocusHold(ref: RefObject<HTMLElement | null>, isTrapped: boolean): void {
  const originRef = useRef<Element | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (!ref.current?.contains(active)) originRef.current = active;
    ref.current?.focus({ preventScroll: true });
    return () => {
      const origin = originRef.current;
      const isOrphaned = document.activeElement === document.body || document.activeElement === null;
      if (isOrphaned && origin instanceof HTMLElement) origin.focus({ preventScroll: true });
    };
  }, [ref]);

  useEffect(() => {
    if (!isTrapped) return;
    const keepInside = (event: KeyboardEvent) => {
      if (event.key !== "Tab" || !ref.current) return;
      const target = wrapTarget(ref.current, event.shiftKey);
      if (!target) return;
      event.preventDefault();
      target.focus();
    };
    document.addEventListener("keydown", keepInside);
    return () => document.removeEventListener("keydown", keepInside);
  }, [ref, isTrapped]);
}
