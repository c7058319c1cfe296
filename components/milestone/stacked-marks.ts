import { isoDate } from "@/domain/calendar/date";
import type { LaneStep } from "@/domain/milestone/lanes.schema";
import type { TimeScale } from "@/lib/time-scale";

export type StackedMark = {
  step: LaneStep;
  /** Place of the planned date, null without one or outside. */
  planAt: number | null;
  /** Place of the mark: the actual date, else the planned one. */
  at: number;
  row: number;
};

/** Marks nearer than this share of the line are put under each other. */
const nearest = 2.2;
export const laneRows = 3;

/** Room that the name beside a mark takes. */
const nameRoom = 4.5;

type Named = (step: LaneStep) => boolean;

/** The steps of a lane on the scale, put in up to three rows so that neighbours don't cover each other or a name. */
export function stackMarks(
  steps: readonly LaneStep[],
  scale: TimeScale,
  isNamed: Named = () => false,
): StackedMark[] {
  const ends: number[] = Array.from({ length: laneRows }, () => Number.NEGATIVE_INFINITY);
  const placed = steps.flatMap((step) => {
    const on = step.actualOn ?? step.plannedOn;
    if (on === null || step.state === "notApplicable" || !scale.holds(isoDate(on))) return [];
    const plan = step.plannedOn && scale.holds(isoDate(step.plannedOn)) ? isoDate(step.plannedOn) : null;
    return [{ step, at: scale.at(isoDate(on)), planAt: plan ? scale.at(plan) : null }];
  });
  return placed
    .toSorted((a, b) => a.at - b.at)
    .map((mark) => {
      const start = Math.min(mark.at, mark.planAt ?? mark.at);
      const free = ends.findIndex((end) => start - end >= nearest);
      const row = free >= 0 ? free : ends.indexOf(Math.min(...ends));
      const end = mark.at + (isNamed(mark.step) ? nameRoom : 0);
      ends[row] = Math.max(end, mark.planAt ?? mark.at);
      return { ...mark, row };
    });
}
