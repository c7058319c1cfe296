import type { AgreementKind } from "@/domain/amount/agreement";
import type { FundCategory, FundEvidenceKind } from "@/domain/amount/fund-entry";
import { defaultCountingRules } from "@/domain/counting/default-rules";
import { type Counting, type CountingFacts, countBy, type OpenRuling } from "@/domain/counting/evaluate";
import type { CountingRules, MoneySource } from "@/domain/counting/rule";
import type { CapitalKind } from "@/domain/enterprise/capital-kind";
import { isOutsideCity, regionGroupOf } from "@/domain/region/source-region";

export type { Counting } from "@/domain/counting/evaluate";

/** What the project says about every one of its amounts. */
export type ProjectFacts = {
  industryCode: string | null;
  capitalKind: CapitalKind | null;
  projectTotalFen: number | null;
  rulings: readonly OpenRuling[];
};

/** A project of which nothing is known that a rule asks for. */
export const plainProject: ProjectFacts = {
  industryCode: null,
  capitalKind: null,
  projectTotalFen: null,
  rulings: [],
};

const nothingKnown: CountingFacts = {
  ...plainProject,
  category: null,
  evidenceKind: null,
  moneySource: null,
  agreementKind: null,
  hasNoOutsideShare: false,
  isFromPaidIn: false,
  isSignedBefore: false,
  isWithinEarlier: false,
  isReduction: false,
};

export function moneySourceOf(regionCode: string | null): MoneySource {
  const group = regionCode === null ? null : regionGroupOf(regionCode);
  if (regionCode === null || group === null) return "unknown";
  if (group === "foreign" || group === "hongKongMacaoTaiwan") return group;
  return isOutsideCity(regionCode) ? "outsideCity" : "local";
}

export type FundFacts = ProjectFacts & {
  category: FundCategory;
  evidenceKind: FundEvidenceKind | null;
  sourceRegionCode: string | null;
  outsideShareBp: number;
  /** Answer to 资金来源是否为实缴资本; null when nobody had to be asked. */
  isFromPaidInCapital: boolean | null;
};

const isForeignCategory = (category: FundCategory) =>
  category === "foreignCapital" || category === "foreignReinvestment";

/** Foreign by its category, whatever account it came through. */
function sourceOfFund({ category, sourceRegionCode }: FundFacts): MoneySource {
  const source = moneySourceOf(sourceRegionCode);
  return isForeignCategory(category) && source !== "hongKongMacaoTaiwan" ? "foreign" : source;
}

const factsOfFund = (facts: FundFacts): CountingFacts => ({
  ...nothingKnown,
  industryCode: facts.industryCode,
  capitalKind: facts.capitalKind,
  projectTotalFen: facts.projectTotalFen,
  rulings: facts.rulings,
  category: facts.category,
  evidenceKind: facts.evidenceKind,
  moneySource: sourceOfFund(facts),
  hasNoOutsideShare: facts.outsideShareBp === 0,
  isFromPaidIn: facts.isFromPaidInCapital ?? false,
});

/** Whether confirmed money counts towards 市外内资到位; foreign and Hong Kong, Macao, Taiwan money has its own measure. */
export const countFund = (facts: FundFacts, rules: CountingRules = defaultCountingRules): Counting =>
  countBy("fundsInPlace", factsOfFund(facts), rules);

/** The same towards 实际使用外资; null when it is not foreign money at all. */
export function countForeignUsed(
  facts: FundFacts,
  rules: CountingRules = defaultCountingRules,
): Counting | null {
  const source = sourceOfFund(facts);
  if (source !== "foreign" && source !== "hongKongMacaoTaiwan") return null;
  return countBy("foreignUsed", factsOfFund(facts), rules);
}

export type AgreementFacts = ProjectFacts & {
  kind: AgreementKind;
  /** Of the project: where its investor comes from. */
  sourceRegionCode: string | null;
  /** A formal contract of the project counts already, and to which share; null when none does. */
  signedShareBp: number | null;
  /** Answer to 是否为原合同内的后续期; null when nobody had to be asked. */
  isWithinEarlier: boolean | null;
  amountFen: number;
};

/** A reduction takes away what counted: never more than the share of the contract it reduces. */
function countOne(
  measure: "agreedInvestment" | "foreignAgreed",
  facts: AgreementFacts,
  rules: CountingRules,
) {
  const isReduction = facts.kind === "supplement" && facts.amountFen < 0;
  const counting = countBy(
    measure,
    {
      ...nothingKnown,
      industryCode: facts.industryCode,
      capitalKind: facts.capitalKind,
      projectTotalFen: facts.projectTotalFen,
      rulings: facts.rulings,
      moneySource: moneySourceOf(facts.sourceRegionCode),
      agreementKind: facts.kind,
      isSignedBefore: facts.signedShareBp !== null,
      isWithinEarlier: facts.isWithinEarlier ?? false,
      isReduction,
    },
    rules,
  );
  if (!isReduction) return counting;
  const share = Math.min(counting.countedShareBp, facts.signedShareBp ?? 0);
  return { ...counting, isCounted: share > 0, countedShareBp: share };
}

/** Whether a signed agreement counts towards 协议投资额: the first formal one, and increases of capital after it. */
export const countAgreement = (
  facts: AgreementFacts,
  rules: CountingRules = defaultCountingRules,
): Counting => countOne("agreedInvestment", facts, rules);

/** The same for the foreign party's subscribed part; `signedShareBp` and `amountFen` are then those of 合同外资. */
export const countForeignAgreed = (
  facts: AgreementFacts,
  rules: CountingRules = defaultCountingRules,
): Counting => countOne("foreignAgreed", facts, rules);

/** Whether a statistical report counts towards 固定资产投资完成额. */
export const countFixedInvestment = (
  facts: ProjectFacts,
  rules: CountingRules = defaultCountingRules,
): Counting => countBy("fixedInvestment", { ...nothingKnown, ...facts }, rules);
