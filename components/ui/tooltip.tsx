"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";

type TooltipProps = { content: ReactNode; children: ReactNode; className?: string };
type Place = { left: number; top: number; isAbove: boolean };

const maxWidth = 288;

function placeBeside(element: HTMLElement): Place {
  const box = element.getBoundingClientRect();
  const isAbove = box.top > 120;
  const centre = box.left + box.width / 2;
  const half = maxWidth / 2 + 8;
  const left = Math.min(Math.max(centre, half), Math.max(window.innerWidth - half, half));
  return { left, top: isAbove ? box.top - 6 : box.bottom + 6, isAbove };
}

/** Says how a figure was counted, on hover or focus; Esc puts it away. The child must be focusable by itself. */
export function Tooltip({ content, children, className }: TooltipProps) {
  const id = useId();
  const anchorRef = useRef<HTMLSpanElement>(null);
  const timerRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [place, setPlace] = useState<Place | null>(null);

  const schedule = (isShown: boolean, delayMs: number) => {
    clearTimeout(timerRef.current);
    timerRef.current = setTimeout(() => {
      setPlace(isShown && anchorRef.current ? placeBeside(anchorRef.current) : null);
    }, delayMs);
  };

  useEffect(() => () => clearTimeout(timerRef.current), []);
  useEffect(() => {
    if (!place) return;
    const described = anchorRef.current?.querySelector("a, button, [tabindex]");
    described?.setAttribute("aria-describedby", id);
    const hide = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== "Escape") return;
      setPlace(null);
    };
    document.addEventListener("keydown", hide);
    document.addEventListener("scroll", hide, true);
    return () => {
      described?.removeAttribute("aria-describedby");
      document.removeEventListener("keydown", hide);
      document.removeEventListener("scroll", hide, true);
    };
  }, [place, id]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to the focusable child inside
    <span
      ref={anchorRef}
      className={className}
      onPointerEnter={(event) => event.pointerType !== "touch" && schedule(true, 350)}
      onPointerLeave={() => schedule(false, 120)}
      onFocus={() => schedule(true, 0)}
      onBlur={() => schedule(false, 0)}
    >
      {children}
      {place
        ? createPortal(
            <div
              id={id}
              role="tooltip"
              onPointerEnter={() => clearTimeout(timerRef.current)}
              onPointerLeave={() => schedule(false, 120)}
              style={{ left: place.left, top: place.top, maxWidth }}
              className={`motion-fade fixed z-60 w-max -translate-x-1/2 rounded-md bg-ink px-2.5 py-1.5 text-sm text-canvas shadow-overlay ${place.isAbove ? "-translate-y-full" : ""}`}
            >
              {content}
            </div>,
            document.body,
          )
        : null}
    </span>
  );
}
