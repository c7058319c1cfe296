"use client";

import { useSyncExternalStore } from "react";
import { type Theme, themeKey } from "./theme";

const changed = "themechange";

function readTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

function writeTheme(theme: Theme) {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // Storage may be off by policy; the choice then lasts until the page is left.
  }
  window.dispatchEvent(new Event(changed));
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore<Theme>(
    (notify) => {
      window.addEventListener(changed, notify);
      return () => window.removeEventListener(changed, notify);
    },
    readTheme,
    () => "system",
  );
  return [theme, writeTheme];
}
