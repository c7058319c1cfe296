import type { AgreementKind } from "../amount/agreement";
import type { FundCategory, FundEvidenceKind } from "../amount/fund-entry";
import type { Measure } from "../amount/measure";
import type { CapitalKind } from "../enterprise/capital-kind";
import type { CountingCondition, CountingRule, CountingRules, MoneySource } from "./rule";

/** What the statistician decided of a project: null means every measure. */
export type OpenRuling = { measure: Measure | null; ruleId: string; shareBp: number };

/** Everything a rule can be asked about; what a row has no word for is null. */
export type CountingFacts = {
  category: FundCategory | null;
  evidenceKind: FundEvidenceKind | null;
  moneySource: MoneySource | null;
  agreementKind: AgreementKind | null;
  capitalKind: CapitalKind | null;
  industryCode: string | null;
  projectTotalFen: number | null;
  hasNoOutsideShare: boolean;
  isFromPaidIn: boolean;
  isSignedBefore: boolean;
  isWithinEarlier: boolean;
  isReduction: boolean;
  rulings: readonly OpenRuling[];
};

/** Whether an amount counts, by which rule, and to which share (basis points; 0 when it does not). */
export type Counting = { isCounted: boolean; ruleId: string; countedShareBp: number };

/** The ruling of a project for a measure: its own before the one for all. */
export const rulingFor = (rulings: readonly OpenRuling[], measure: Measure): OpenRuling | undefined =>
  rulings.find((ruling) => ruling.measure === measure) ?? rulings.find((ruling) => ruling.measure === null);

const isAmong = <Value>(value: Value | null, list: readonly Value[]) =>
  value !== null && list.includes(value);

function holds(
  condition: CountingCondition,
  facts: CountingFacts,
  rule: CountingRule,
  ruling: OpenRuling | undefined,
): boolean {
  switch (condition.fact) {
    case "category":
      return isAmong(facts.category, condition.isAny);
    case "evidenceKind":
      return isAmong(facts.evidenceKind, condition.isAny);
    case "moneySource":
      return isAmong(facts.moneySource, condition.isAny);
    case "agreementKind":
      return isAmong(facts.agreementKind, condition.isAny);
    case "capitalKind":
      return isAmong(facts.capitalKind, condition.isAny);
    case "industryCode":
      return condition.startsWith.some((prefix) => facts.industryCode?.startsWith(prefix) ?? false);
    case "projectTotal":
      return facts.projectTotalFen !== null && facts.projectTotalFen < condition.belowFen;
    case "noOutsideShare":
      return facts.hasNoOutsideShare;
    case "fromPaidIn":
      return facts.isFromPaidIn;
    case "signedBefore":
      return facts.isSignedBefore;
    case "withinEarlier":
      return facts.isWithinEarlier;
    case "reduction":
      return facts.isReduction;
    case "ruled":
      return ruling?.ruleId === rule.id;
  }
}

/** The first active rule of the measure that holds; every list ends in one without conditions. */
export function decidingRule(measure: Measure, facts: CountingFacts, rules: CountingRules): CountingRule {
  const ruling = rulingFor(facts.rulings, measure);
  const found = rules[measure].find(
    (rule) => rule.isActive && rule.when.every((condition) => holds(condition, facts, rule, ruling)),
  );
  if (!found) throw new Error(`No counting rule of ${measure} decides.`);
  return found;
}

export function countBy(measure: Measure, facts: CountingFacts, rules: CountingRules): Counting {
  const rule = decidingRule(measure, facts, rules);
  const isRuled = rule.when.some(({ fact }) => fact === "ruled");
  const share = isRuled ? (rulingFor(facts.rulings, measure)?.shareBp ?? rule.shareBp) : rule.shareBp;
  return { isCounted: share > 0, ruleId: rule.id, countedShareBp: share };
}
