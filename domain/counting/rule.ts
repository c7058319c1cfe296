import type { AgreementKind } from "../amount/agreement";
import type { FundCategory, FundEvidenceKind } from "../amount/fund-entry";
import type { Measure } from "../amount/measure";
import type { CapitalKind } from "../enterprise/capital-kind";

export const countingRulesKey = "amount.countingRules";

/** Where a sum of money comes from, as far as counting asks: 市外内资, 市内, 港澳台, 外国, or nobody has said. */
export const moneySources = ["outsideCity", "local", "hongKongMacaoTaiwan", "foreign", "unknown"] as const;
export type MoneySource = (typeof moneySources)[number];

/** What a rule may ask about an amount. What is not in the data is ruled on by a person: `ruled`. */
export type CountingCondition =
  | { fact: "category"; isAny: FundCategory[] }
  | { fact: "evidenceKind"; isAny: FundEvidenceKind[] }
  | { fact: "moneySource"; isAny: MoneySource[] }
  | { fact: "agreementKind"; isAny: AgreementKind[] }
  | { fact: "capitalKind"; isAny: CapitalKind[] }
  /** GB/T 4754 codes that begin with one of these. */
  | { fact: "industryCode"; startsWith: string[] }
  | { fact: "projectTotal"; belowFen: number }
  /** 市外占比 0. */
  | { fact: "noOutsideShare" }
  /** 资金来源是否为实缴资本, answered yes. */
  | { fact: "fromPaidIn" }
  /** The project has a counted formal contract already. */
  | { fact: "signedBefore" }
  /** 是否为原合同内的后续期, answered yes. */
  | { fact: "withinEarlier" }
  /** A supplement that lowers what was agreed. */
  | { fact: "reduction" }
  /** The statistician ruled on the project by this very rule. */
  | { fact: "ruled" };

export type CountingFact = CountingCondition["fact"];

/** All conditions must hold; the first active rule of a measure that holds decides. */
export type CountingRule = {
  id: string;
  /** What an official reads beside the amount. */
  words: string;
  /** Article or source the rule rests on. */
  basis: string;
  isActive: boolean;
  when: CountingCondition[];
  /** 0 counts nothing, 10000 all; of a ruled one the share that is proposed. */
  shareBp: number;
};

export type CountingRules = Record<Measure, CountingRule[]>;

const ofProject = ["capitalKind", "industryCode", "projectTotal", "ruled"] as const;
const ofFunds = [
  ...ofProject,
  "category",
  "evidenceKind",
  "moneySource",
  "noOutsideShare",
  "fromPaidIn",
] as const;
const ofAgreements = [
  ...ofProject,
  "agreementKind",
  "moneySource",
  "signedBefore",
  "withinEarlier",
  "reduction",
] as const;

/** What is known about a row of each measure. */
export const factsOf: Record<Measure, readonly CountingFact[]> = {
  fundsInPlace: ofFunds,
  foreignUsed: ofFunds,
  agreedInvestment: ofAgreements,
  foreignAgreed: ofAgreements,
  fixedInvestment: ofProject,
};

export const isRuledRule = (rule: Pick<CountingRule, "when">): boolean =>
  rule.when.some(({ fact }) => fact === "ruled");

/** Rules of a measure, or of every measure at once, by which a person may rule. */
export function rulingGrounds(rules: CountingRules, measure: Measure | null): CountingRule[] {
  const groundsOf = (of: Measure) => rules[of].filter((rule) => rule.isActive && isRuledRule(rule));
  if (measure) return groundsOf(measure);
  const [first, ...others] = Object.values(rules).map((list) => list.filter((rule) => rule.isActive));
  return (first ?? []).filter(
    (rule) => isRuledRule(rule) && others.every((list) => list.some(({ id }) => id === rule.id)),
  );
}
