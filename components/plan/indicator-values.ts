import type { PlanIndicator } from "@/domain/plan/plan.schema";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { absent, formatNumber, formatPercent } from "@/lib/format/number";

/** A value in the indicator's unit, with its own decimals but without idle noughts. */
export function indicatorValue({ decimals }: Pick<PlanIndicator, "decimals">, value: number | null): string {
  if (value === null) return absent;
  const digits = Number.isInteger(value) ? 0 : Math.max(decimals, 1);
  return formatNumber(value, digits);
}

/** A value as it was entered, to its last decimal: what somebody confirms is never rounded. */
export const exactValue = (value: number): string => trimDecimal(formatNumber(value, 4));

/** 年均 10%, or 较上期 14% for a total over the last plan's, as the plan claims it. */
export function claimText({ target }: Pick<PlanIndicator, "target">): string {
  if (!target || target.growthClaimBp === null || target.growthBasis === "none") return absent;
  const basis = target.growthBasis === "annual" ? "年均" : "较上期";
  return `${basis} ${formatPercent(target.growthClaimBp, target.growthClaimBp % 100 === 0 ? 0 : 1)}`;
}

/** Actual over target, where less is not better and both are there. */
export function completionRatio({ target, actual, isHigherBetter }: PlanIndicator): number | null {
  if (!target?.targetValue || !actual || target.isRedLine || !isHigherBetter) return null;
  return actual.value / target.targetValue;
}
