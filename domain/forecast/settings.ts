import type { Stage } from "@/domain/project/stage";
import { defaultStageWeightsBp } from "@/domain/project/stage-order";

/** 到位 after signing: a share of what is left arrives evenly up to and including a month after S2. */
export type SpreadStep = { upToMonth: number; shareBp: number };

export type ForecastSettings = {
  /** p0 of every stage before the park's own history speaks, in basis points. */
  priorWeightsBp: Readonly<Record<Stage, number>>;
  /** k: how many projects of history the prior is worth. */
  priorStrength: number;
  spread: readonly SpreadStep[];
  /** Spread of the delay in months; its median is zero. */
  slipSigmaMonths: number;
  /** Standard deviation of the factor common to all projects, of what is expected: good years and bad ones. */
  commonSpreadBp: number;
  /** Usual months from a stage to S2. */
  monthsToSigning: Readonly<Partial<Record<Stage, number>>>;
};

/** What an office may set beside the stage weights. */
export type ForecastRulesSettings = Omit<ForecastSettings, "priorWeightsBp">;

/** domain.md 2.5: 20 % in months 0–6, 25 % in 7–12, 30 % in 13–24, 15 % in 25–36; the last tenth never comes. */
export const defaultForecastRules: ForecastRulesSettings = {
  priorStrength: 10,
  spread: [
    { upToMonth: 6, shareBp: 2000 },
    { upToMonth: 12, shareBp: 2500 },
    { upToMonth: 24, shareBp: 3000 },
    { upToMonth: 36, shareBp: 1500 },
  ],
  slipSigmaMonths: 4,
  commonSpreadBp: 1500,
  monthsToSigning: { L0: 12, L1: 10, L2: 8, L3: 6, R1: 4, R2: 3, R3: 2, S1: 2 },
};

export const defaultForecastSettings: ForecastSettings = {
  priorWeightsBp: defaultStageWeightsBp,
  ...defaultForecastRules,
};

/** How far a stage's projects went: entered it, and of those reached S2. */
export type StageHistory = Readonly<Record<Stage, { entered: number; signed: number }>>;

export type CalibratedWeight = { probability: number; entered: number; signed: number };

/** p = (s + k·p0) / (n + k), with n beside it so that nobody trusts a rate from three projects (domain.md 2.5). */
export function calibratedWeight(
  stage: Stage,
  history: StageHistory,
  settings: ForecastSettings = defaultForecastSettings,
): CalibratedWeight {
  const { entered, signed } = history[stage];
  const prior = settings.priorWeightsBp[stage] / 10_000;
  const { priorStrength } = settings;
  const probability = (signed + priorStrength * prior) / (entered + priorStrength);
  return { probability: Math.min(1, probability), entered, signed };
}
