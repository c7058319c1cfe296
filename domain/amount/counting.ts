import type { AgreementKind } from "@/domain/amount/agreement";
import type { FundCategory } from "@/domain/amount/fund-entry";
import { isOutsideCity, regionGroupOf } from "@/domain/region/source-region";

/** Rules that say whether an amount counts towards its measure (domain.md 2.2). */
export const countingRules = [
  "AGR_FORMAL_FIRST",
  "AGR_CAPITAL_INCREASE",
  "AGR_NOT_FORMAL",
  "AGR_SIGNED_AGAIN",
  "AGR_NO_AMOUNT_ADDED",
  "ARR_OUTSIDE_CITY",
  "ARR_LOCAL",
  "ARR_FOREIGN",
  "ARR_REGION_UNKNOWN",
  "ARR_FROM_PAID_IN",
  "ARR_NOT_CONFIRMED",
  "FAI_REPORTED",
] as const;
export type CountingRule = (typeof countingRules)[number];

export type Counting = { isCounted: boolean; ruleId: CountingRule };

/** Whether a signed agreement counts towards 协议投资额: the first formal one and increases of capital after it. */
export function countAgreement(kind: AgreementKind, hasCountedFormal: boolean): Counting {
  switch (kind) {
    case "formal":
      return hasCountedFormal
        ? { isCounted: false, ruleId: "AGR_SIGNED_AGAIN" }
        : { isCounted: true, ruleId: "AGR_FORMAL_FIRST" };
    case "capitalIncrease":
      return { isCounted: true, ruleId: "AGR_CAPITAL_INCREASE" };
    case "intent":
    case "framework":
      return { isCounted: false, ruleId: "AGR_NOT_FORMAL" };
    case "supplement":
    case "investorChange":
      return { isCounted: false, ruleId: "AGR_NO_AMOUNT_ADDED" };
  }
}

type FundFacts = {
  category: FundCategory;
  sourceRegionCode: string | null;
  outsideShareBp: number;
  /** Answer to 资金来源是否为实缴资本; null when nobody had to be asked. */
  isFromPaidInCapital: boolean | null;
};

const isForeignCategory = (category: FundCategory) =>
  category === "foreignCapital" || category === "foreignReinvestment";

/** Whether confirmed money counts towards 市外内资到位; foreign and Hong Kong, Macao, Taiwan money has its own measure. */
export function countFund(facts: FundFacts): Counting {
  if (isForeignCategory(facts.category)) return { isCounted: false, ruleId: "ARR_FOREIGN" };
  if (facts.sourceRegionCode === null) return { isCounted: false, ruleId: "ARR_REGION_UNKNOWN" };
  const group = regionGroupOf(facts.sourceRegionCode);
  if (group === null) return { isCounted: false, ruleId: "ARR_REGION_UNKNOWN" };
  if (group === "foreign" || group === "hongKongMacaoTaiwan")
    return { isCounted: false, ruleId: "ARR_FOREIGN" };
  if (!isOutsideCity(facts.sourceRegionCode) || facts.outsideShareBp === 0) {
    return { isCounted: false, ruleId: "ARR_LOCAL" };
  }
  if (facts.isFromPaidInCapital) return { isCounted: false, ruleId: "ARR_FROM_PAID_IN" };
  return { isCounted: true, ruleId: "ARR_OUTSIDE_CITY" };
}

const assetCategories: readonly FundCategory[] = [
  "landPrice",
  "construction",
  "equipment",
  "otherFixedAssets",
  "workingCapital",
  "research",
  "rentAndFitOut",
];

/**
 * Whether somebody must say if this money is paid-in capital being spent: the project already counts the other
 * kind, and the same yuan must not count as 实缴 and again as an asset (domain.md 2.3).
 */
export function asksForSource(category: FundCategory, counted: readonly FundCategory[]): boolean {
  if (category === "paidInCapital") return counted.some((other) => assetCategories.includes(other));
  return assetCategories.includes(category) && counted.includes("paidInCapital");
}

/** Months in which money may still be counted: the running one and, until reports close, the one before. */
export function isOpenStatMonth(statMonth: string, occurredOn: string, today: string): boolean {
  const thisMonth = today.slice(0, 7);
  const [year = 0, month = 0] = thisMonth.split("-").map(Number);
  const previous = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`;
  return statMonth <= thisMonth && statMonth >= previous && statMonth >= occurredOn.slice(0, 7);
}
