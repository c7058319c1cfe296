import type { PlanIndicator } from "@/domain/plan/plan.schema";
import { absent, formatNumber, formatPercent } from "@/lib/format/number";
import { growthBasisText } from "@/lib/text/amounts";

/** A value in the indicator's unit, with its own decimals but without idle noughts. */
export function indicatorValue({ decimals }: PlanIndicator, value: number | null): string {
  if (value === null) return absent;
  const digits = Number.isInteger(value) ? 0 : Math.max(decimals, 1);
  return formatNumber(value, digits);
}

/** 年均增速 10%, as the plan claims it. */
export function claimText({ target }: PlanIndicator): string {
  if (!target || target.growthClaimBp === null || target.growthBasis === "none") return absent;
  const basis = target.growthBasis === "annual" ? "年均" : growthBasisText[target.growthBasis];
  return `${basis} ${formatPercent(target.growthClaimBp, target.growthClaimBp % 100 === 0 ? 0 : 1)}`;
}

/** 2026年11月, 2026年. */
export const periodText = (period: string): string =>
  period.length === 4 ? `${period}年` : `${period.slice(0, 4)}年${Number(period.slice(5))}月`;
