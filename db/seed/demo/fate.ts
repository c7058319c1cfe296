import type { Stage, Standing } from "@/domain/project/stage";

/** How far each project got and how it stands. */
export type Fate = { stage: Stage; standing: Standing };

const normal: Record<Stage, number> = {
  L0: 6,
  L1: 6,
  L2: 7,
  L3: 9,
  R1: 2,
  R2: 2,
  R3: 3,
  S1: 3,
  S2: 3,
  D1: 4,
  D2: 5,
  B1: 3,
  B2: 7,
  B3: 3,
  O1: 16,
  O2: 36,
};

const suspended: Partial<Record<Stage, number>> = { L2: 1, L3: 2, R1: 1, S1: 1, D2: 1 };
const terminated: Partial<Record<Stage, number>> = {
  L1: 10,
  L2: 9,
  L3: 12,
  R1: 1,
  R2: 2,
  R3: 2,
  S1: 1,
  D1: 1,
};
const transferred: Partial<Record<Stage, number>> = { L2: 1, L3: 2 };

const quotas: readonly (readonly [Standing, Partial<Record<Stage, number>>])[] = [
  ["normal", normal],
  ["suspended", suspended],
  ["terminated", terminated],
  ["transferred", transferred],
];

const isStage = (value: string): value is Stage => value in normal;

/** About 160 projects in every stage and standing, in the order of the stages. */
export const fates: readonly Fate[] = quotas.flatMap(([standing, counts]) =>
  Object.entries(counts).flatMap(([stage, count]) =>
    isStage(stage) ? Array.from({ length: count }, (): Fate => ({ stage, standing })) : [],
  ),
);
