"use client";

import { useSyncExternalStore } from "react";

export const phoneQuery = "(width < 40rem)";

/** Whether a media query holds; false while rendering on the server. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", notify);
      return () => list.removeEventListener("change", notify);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}

export type Screen = "unknown" | "phone" | "wide";

/** Which layout to draw; `unknown` on the server, where CSS must decide between both. */
export function useScreen(): Screen {
  return useSyncExternalStore<Screen>(
    (notify) => {
      const list = window.matchMedia(phoneQuery);
      list.addEventListener("change", notify);
      return () => list.removeEventListener("change", notify);
    },
    () => (window.matchMedia(phoneQuery).matches ? "phone" : "wide"),
    () => "unknown",
  );
}
