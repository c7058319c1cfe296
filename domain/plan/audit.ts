import type { GrowthBasis, IndicatorKind } from "@/domain/plan/plan";

/** What a plan says about one indicator; null where it says nothing. Values in the indicator's unit. */
export type IndicatorTarget = {
  kind: IndicatorKind;
  baseValue: number | null;
  baseYear: number | null;
  targetValue: number | null;
  targetYear: number;
  growthClaimBp: number | null;
  growthBasis: GrowthBasis;
  /** 突破、以上: the target is a floor. */
  isLowerBound: boolean;
  /** False when the base was counted in another measure than the target (262 亿元 is 协议). */
  isBaseComparable: boolean;
  /** Constraint of the plan: met or not met, no growth. */
  isRedLine: boolean;
};

export const auditVerdicts = [
  "consistent",
  "roundingLevel",
  "consistentOnlyAsTotal",
  "inconsistent",
  "baselineMissing",
  "measureUndefined",
  "targetUnset",
  "noGrowthClaimed",
  "redLine",
] as const;

export type AuditVerdict = (typeof auditVerdicts)[number];

export type PlanAudit = {
  verdict: AuditVerdict;
  /** Compound annual growth from base to target. For a cumulative indicator, the yearly growth whose sum meets it. */
  annualGrowthBp: number | null;
  /** Target over base, less one. */
  totalGrowthBp: number | null;
  /** The target that the claimed growth would need. */
  neededValue: number | null;
  /** Target less needed value: negative when the target falls short of the claim. */
  difference: number | null;
  /** For a cumulative indicator: what the claim would need if it were meant per year. */
  neededIfAnnual: number | null;
};

/** A claim holds when the value it needs lies within this share of the target. */
const exactToleranceBp = 50;

const nothing: Omit<PlanAudit, "verdict"> = {
  annualGrowthBp: null,
  totalGrowthBp: null,
  neededValue: null,
  difference: null,
  neededIfAnnual: null,
};

const toBp = (ratio: number): number => Math.round(ratio * 10_000);
const wholePercent = (bp: number): number => Math.round(bp / 100);
const isClose = (a: number, b: number): boolean => Math.abs(a - b) * 10_000 <= exactToleranceBp * Math.abs(b);

const compound = (base: number, growthBp: number, years: number): number =>
  base * (1 + growthBp / 10_000) ** years;

/** Sum of `years` values that grow from a yearly average by the given rate. */
function sumOfYears(average: number, growth: number, years: number): number {
  let sum = 0;
  for (let year = 1; year <= years; year += 1) sum += average * (1 + growth) ** year;
  return sum;
}

/** The yearly growth at which the sum over the plan equals the target, by bisection. */
function impliedGrowth(average: number, target: number, years: number): number {
  let [low, high] = [-0.99, 10];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (sumOfYears(average, middle, years) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

type Complete = IndicatorTarget & { baseValue: number; targetValue: number; growthClaimBp: number };

/** Rule for a claim against a needed value: equal, a floor that is met, the same whole per cent, or not. */
function judge(target: Complete, neededValue: number, impliedBp: number): AuditVerdict {
  if (isClose(neededValue, target.targetValue)) return "consistent";
  if (target.isLowerBound && neededValue >= target.targetValue) return "consistent";
  if (wholePercent(impliedBp) === wholePercent(target.growthClaimBp)) return "roundingLevel";
  return "inconsistent";
}

function auditAnnual(target: Complete, years: number): PlanAudit {
  const neededValue = compound(target.baseValue, target.growthClaimBp, years);
  const annualGrowthBp = toBp((target.targetValue / target.baseValue) ** (1 / years) - 1);
  return {
    verdict: judge(target, neededValue, annualGrowthBp),
    annualGrowthBp,
    totalGrowthBp: toBp(target.targetValue / target.baseValue - 1),
    neededValue,
    difference: target.targetValue - neededValue,
    neededIfAnnual: null,
  };
}

/** A cumulative target: the claim may mean the plan's total against the last plan's, or growth in each year. */
function auditCumulative(target: Complete, years: number): PlanAudit {
  const average = target.baseValue / years;
  const neededIfAnnual = sumOfYears(average, target.growthClaimBp / 10_000, years);
  const annualGrowthBp = toBp(impliedGrowth(average, target.targetValue, years));
  const totalGrowthBp = toBp(target.targetValue / target.baseValue - 1);
  const neededAsTotal = compound(target.baseValue, target.growthClaimBp, 1);
  const figures = { annualGrowthBp, totalGrowthBp, neededIfAnnual };
  if (judge(target, neededIfAnnual, annualGrowthBp) === "consistent") {
    const difference = target.targetValue - neededIfAnnual;
    return { ...figures, verdict: "consistent", neededValue: neededIfAnnual, difference };
  }
  const asTotal = judge(target, neededAsTotal, totalGrowthBp);
  const verdict = asTotal === "inconsistent" ? "inconsistent" : "consistentOnlyAsTotal";
  const difference = target.targetValue - neededAsTotal;
  return { ...figures, verdict, neededValue: neededAsTotal, difference };
}

/** A claim about the whole distance from base to target, of a figure that isn't summed over years. */
function auditTotal(target: Complete, years: number): PlanAudit {
  const totalGrowthBp = toBp(target.targetValue / target.baseValue - 1);
  const neededValue = compound(target.baseValue, target.growthClaimBp, 1);
  return {
    verdict: judge(target, neededValue, totalGrowthBp),
    annualGrowthBp: toBp((target.targetValue / target.baseValue) ** (1 / years) - 1),
    totalGrowthBp,
    neededValue,
    difference: target.targetValue - neededValue,
    neededIfAnnual: null,
  };
}

/** Checks a plan's own arithmetic (domain.md 2.8): does the claimed growth lead from base to target? */
export function auditTarget(target: IndicatorTarget): PlanAudit {
  const { baseValue, targetValue, growthClaimBp } = target;
  if (targetValue === null) return { ...nothing, verdict: "targetUnset" };
  if (target.isRedLine) return { ...nothing, verdict: "redLine" };
  if (baseValue === null || baseValue <= 0 || target.baseYear === null) {
    return { ...nothing, verdict: "baselineMissing" };
  }
  if (targetValue < 0) return { ...nothing, verdict: "noGrowthClaimed" };
  const totalGrowthBp = toBp(targetValue / baseValue - 1);
  if (!target.isBaseComparable) return { ...nothing, verdict: "measureUndefined", totalGrowthBp };
  const years = target.targetYear - target.baseYear;
  if (years <= 0) return { ...nothing, verdict: "baselineMissing" };
  if (growthClaimBp === null || target.growthBasis === "none") {
    const annualGrowthBp =
      target.kind === "cumulative" ? null : toBp((targetValue / baseValue) ** (1 / years) - 1);
    return { ...nothing, verdict: "noGrowthClaimed", totalGrowthBp, annualGrowthBp };
  }
  const complete = { ...target, baseValue, targetValue, growthClaimBp };
  if (target.kind === "cumulative") return auditCumulative(complete, years);
  return target.growthBasis === "annual" ? auditAnnual(complete, years) : auditTotal(complete, years);
}
