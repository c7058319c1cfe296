"use client";

import { useState } from "react";
import type { ForecastInput } from "@/domain/forecast/forecast.schema";

export type Tries = Pick<ForecastInput, "excluded" | "shifted" | "assumedTargetFen">;

const none: Tries = { excluded: [], shifted: [], assumedTargetFen: undefined };

const farthest = 36;

const without = (list: readonly string[], id: string) => list.filter((item) => item !== id);

/** What is tried out on the forecast: kept in this page alone and gone with it. */
export function useTries() {
  const [tries, setTries] = useState<Tries>(none);
  const shiftOf = (id: string) => tries.shifted.find((shift) => shift.id === id)?.months ?? 0;
  const moveBy = (id: string, step: number) =>
    setTries((before) => {
      const old = before.shifted.find((shift) => shift.id === id)?.months ?? 0;
      const months = Math.min(farthest, Math.max(-farthest, old + step));
      const others = before.shifted.filter((shift) => shift.id !== id);
      return { ...before, shifted: months === 0 ? others : [...others, { id, months }] };
    });
  const toggle = (id: string) =>
    setTries((before) => ({
      ...before,
      excluded: before.excluded.includes(id) ? without(before.excluded, id) : [...before.excluded, id],
    }));
  return {
    tries,
    isTrying: tries.excluded.length > 0 || tries.shifted.length > 0,
    shiftOf,
    moveBy,
    toggle,
    assume: (assumedTargetFen: number | undefined) => setTries((before) => ({ ...before, assumedTargetFen })),
    reset: () => setTries((before) => ({ ...none, assumedTargetFen: before.assumedTargetFen })),
  };
}

export type TryOut = ReturnType<typeof useTries>;
