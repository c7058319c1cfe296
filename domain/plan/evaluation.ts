import { type Actual, endOf } from "@/domain/plan/actual";
import type { PlanState } from "@/domain/plan/plan";

export const evaluationVerdicts = [
  "reached",
  "missed",
  "redLineMet",
  "redLineMissed",
  "underway",
  "noData",
  "noTarget",
  "hidden",
] as const;
export type EvaluationVerdict = (typeof evaluationVerdicts)[number];

export type Evaluation = {
  verdict: EvaluationVerdict;
  /** Actual over target; null where less is better, for red lines and without either value. */
  completionBp: number | null;
  /** Actual less target in the indicator's unit; negative where the target isn't reached, or, where less is better, was undercut. */
  difference: number | null;
};

export type EvaluationInput = {
  targetValue: number | null;
  targetYear: number;
  isHigherBetter: boolean;
  isRedLine: boolean;
  planState: PlanState;
  actual: Pick<Actual, "value" | "upTo" | "source" | "missingMonths"> | null;
};

const exact = 1e6;

/** Whether a figure speaks for the end of the target year: months without a gap, up to December. */
function isFinal({ targetYear, actual }: EvaluationInput): boolean {
  if (!actual) return false;
  if (actual.source === "ledger") return true;
  if (actual.missingMonths > 0) return false;
  return endOf(actual.upTo) >= `${targetYear}-12`;
}

/**
 * How an indicator came out against its target (domain.md 2.7, 2.8). While the plan is open nothing is judged; a closed
 * plan without the target year's figure has no data, whatever was reported earlier.
 */
export function evaluate(input: EvaluationInput): Evaluation {
  const { targetValue, actual, isHigherBetter, isRedLine, planState } = input;
  if (targetValue === null) return { verdict: "noTarget", completionBp: null, difference: null };
  if (!actual) return { verdict: "noData", completionBp: null, difference: null };
  const difference = Math.round((actual.value - targetValue) * exact) / exact;
  const isRatio = isHigherBetter && !isRedLine && targetValue > 0;
  const completionBp = isRatio ? Math.round((actual.value / targetValue) * 10_000) : null;
  const isMet = isHigherBetter ? difference >= 0 : difference <= 0;
  const figures = { completionBp, difference };
  if (isRedLine) {
    if (planState === "closed" && !isFinal(input)) return { ...figures, verdict: "noData" };
    return { ...figures, verdict: isMet ? "redLineMet" : "redLineMissed" };
  }
  if (planState === "open") return { ...figures, verdict: "underway" };
  if (!isFinal(input)) return { ...figures, verdict: "noData" };
  return { ...figures, verdict: isMet ? "reached" : "missed" };
}

export type EvaluationSummary = Record<EvaluationVerdict, number> & { total: number };

/** How many indicators came out which way. */
export function summariseEvaluations(verdicts: readonly EvaluationVerdict[]): EvaluationSummary {
  const count = (verdict: EvaluationVerdict) => verdicts.filter((found) => found === verdict).length;
  return {
    total: verdicts.length,
    reached: count("reached"),
    missed: count("missed"),
    redLineMet: count("redLineMet"),
    redLineMissed: count("redLineMissed"),
    underway: count("underway"),
    noData: count("noData"),
    noTarget: count("noTarget"),
    hidden: count("hidden"),
  };
}
