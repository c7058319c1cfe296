"use client";

import { useSyncExternalStore } from "react";
import type { Stage } from "@/domain/project/stage";
import { isStage } from "@/domain/project/stage-order";

const storageKey = "board-columns";
type Chosen = Partial<Record<Stage, "open" | "rail">>;

const nothing: Chosen = {};
let remembered: Chosen | undefined;
const listeners = new Set<() => void>();

function readChosen(): Chosen {
  if (remembered) return remembered;
  remembered = nothing;
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
    const entries = typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
    remembered = Object.fromEntries(
      entries.filter(([stage, state]) => isStage(stage) && (state === "open" || state === "rail")),
    );
  } catch {
    // Storage may be off by policy or hold something else; the columns then open by what is in them.
  }
  return remembered;
}

function choose(stage: Stage, state: "open" | "rail") {
  remembered = { ...readChosen(), [stage]: state };
  try {
    localStorage.setItem(storageKey, JSON.stringify(remembered));
  } catch {
    // As above: the choice then lasts until the page is left.
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Which columns stand open: as chosen here before, else those with something in them. */
export function useColumnsOpen() {
  const chosen = useSyncExternalStore(subscribe, readChosen, () => nothing);
  const isOpen = (stage: Stage, isFilled: boolean): boolean =>
    chosen[stage] ? chosen[stage] === "open" : isFilled;
  return { isOpen, choose };
}
