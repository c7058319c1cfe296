import { useState } from "react";
import type { Shape } from "@/domain/survey/geometry";

type History = { past: readonly Shape[]; present: Shape; future: readonly Shape[] };

const mostSteps = 200;

/** A shape and its earlier and later versions. */
export function useHistory(initial: Shape) {
  const [{ past, present, future }, setHistory] = useState<History>({
    past: [],
    present: initial,
    future: [],
  });
  return {
    shape: present,
    isChanged: past.length > 0,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    push: (next: Shape) =>
      setHistory((now) => ({
        past: [...now.past, now.present].slice(-mostSteps),
        present: next,
        future: [],
      })),
    undo: () =>
      setHistory((now) => {
        const before = now.past.at(-1);
        if (!before) return now;
        return { past: now.past.slice(0, -1), present: before, future: [now.present, ...now.future] };
      }),
    redo: () =>
      setHistory((now) => {
        const [next, ...rest] = now.future;
        if (!next) return now;
        return { past: [...now.past, now.present], present: next, future: rest };
      }),
  };
}
