import type { LaneStep } from "@/domain/milestone/lanes.schema";

const isOpen = ({ state }: LaneStep): boolean => state !== "done" && state !== "notApplicable";

/** The open step with the earliest planned date. */
export const nextStepOf = (steps: readonly LaneStep[]): LaneStep | undefined =>
  steps
    .filter((step) => isOpen(step) && step.plannedOn !== null)
    .toSorted((a, b) => ((a.plannedOn ?? "") < (b.plannedOn ?? "") ? -1 : 1))[0];

export const troubleOf = (steps: readonly LaneStep[]) => ({
  late: steps.filter(({ light }) => light === "late").length,
  blocked: steps.filter(({ light }) => light === "blocked").length,
});
