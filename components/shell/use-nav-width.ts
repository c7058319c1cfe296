"use client";

import { useSyncExternalStore } from "react";
import { navKey } from "@/components/ui/theme";

const changed = "navchange";
const wideQuery = "(width >= 80rem)";

function readIsNarrow(): boolean {
  const chosen = document.documentElement.dataset.nav;
  return chosen ? chosen === "narrow" : !window.matchMedia(wideQuery).matches;
}

function writeIsNarrow(isNarrow: boolean) {
  const width = isNarrow ? "narrow" : "wide";
  document.documentElement.dataset.nav = width;
  try {
    localStorage.setItem(navKey, width);
  } catch {
    // Storage may be off by policy; the choice then lasts until the page is left.
  }
  window.dispatchEvent(new Event(changed));
}

/** Whether the navigation is a rail, and how to change it. The width itself is drawn by CSS. */
export function useNavWidth(): [boolean, (isNarrow: boolean) => void] {
  const isNarrow = useSyncExternalStore(
    (notify) => {
      const list = window.matchMedia(wideQuery);
      list.addEventListener("change", notify);
      window.addEventListener(changed, notify);
      return () => {
        list.removeEventListener("change", notify);
        window.removeEventListener(changed, notify);
      };
    },
    readIsNarrow,
    () => false,
  );
  return [isNarrow, writeIsNarrow];
}
