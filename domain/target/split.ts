import { isForeignMeasure, type Measure } from "@/domain/amount/measure";
import { fen, splitFenByWeights } from "@/domain/money/fen";

const roundSteps = {
  /** 100 万元 and 1 万元, in fen. */
  yuan: { coarse: 100_000_000, fine: 1_000_000, from: 10_000_000_000 },
  /** 1 万美元 and 100 美元, in US cents. */
  foreign: { coarse: 1_000_000, fine: 10_000, from: 100_000_000 },
};

/** The round amount suggestions are made in: 0.01 亿元 or 1 万美元, finer for small targets. */
export function roundStepOf(measure: Measure, whole: number): number {
  const steps = isForeignMeasure(measure) ? roundSteps.foreign : roundSteps.yuan;
  return whole >= steps.from ? steps.coarse : steps.fine;
}

const indexOfLargest = (weights: readonly number[]): number =>
  weights.reduce((best, weight, index) => (weight > (weights[best] ?? 0) ? index : best), 0);

/**
 * Splits a target in proportion to weights into round parts that always add up to it; what is less than a step goes to
 * the heaviest part. Negative weights count as none; without any weight all get the same. Amounts in the smallest unit.
 */
export function splitTarget(whole: number, weights: readonly number[], step: number): number[] {
  if (weights.length === 0) return [];
  const given = weights.map((weight) => Math.max(0, Math.round(weight)));
  const isEven = given.every((weight) => weight === 0);
  const shares = isEven ? given.map(() => 1) : given;
  const steps = Math.floor(whole / step);
  const rest = whole - steps * step;
  const heaviest = indexOfLargest(shares);
  return splitFenByWeights(fen(steps), shares).map(
    (part, index) => part * step + (index === heaviest ? rest : 0),
  );
}

/** How a suggestion is weighed. */
export const splitBases = ["even", "lastActual", "lastTarget", "pipeline"] as const;
export type SplitBasis = (typeof splitBases)[number];
