import { type Stage, type StageGroup, stageGroups, stages } from "@/domain/project/stage";

export const stageGroupNames = [
  "lead",
  "negotiating",
  "signed",
  "registered",
  "construction",
  "production",
] as const satisfies readonly StageGroup[];

export const isStage = (value: string): value is Stage => stages.some((stage) => stage === value);

export const stageIndex = (stage: Stage): number => stages.indexOf(stage);

export const compareStages = (a: Stage, b: Stage): number => stageIndex(a) - stageIndex(b);

export const hasReached = (stage: Stage, milestone: Stage): boolean => compareStages(stage, milestone) >= 0;

/** The 台账 a stage belongs to. */
export function stageGroupOf(stage: Stage): StageGroup {
  const group = stageGroupNames.find((name) => stageGroups[name].some((member) => member === stage));
  if (group === undefined) throw new RangeError(`stage without a group: ${stage}`);
  return group;
}

/** Share of a project's amount that the forecast counts, in basis points (domain.md 2.5, to be calibrated). */
export const defaultStageWeightsBp = {
  L0: 300,
  L1: 500,
  L2: 1000,
  L3: 2000,
  R1: 3000,
  R2: 4000,
  R3: 5500,
  S1: 6000,
  S2: 8000,
  D1: 8800,
  D2: 9200,
  B1: 9700,
  B2: 9900,
  B3: 9900,
  O1: 9900,
  O2: 9900,
} as const satisfies Record<Stage, number>;
