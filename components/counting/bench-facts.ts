import type { Measure } from "@/domain/amount/measure";
import type { CountingFacts } from "@/domain/counting/evaluate";
import {
  type CountingFact,
  type CountingRule,
  type CountingRules,
  rulingGrounds,
} from "@/domain/counting/rule";
import { fenFromWan } from "@/domain/money/decimal";
import { type Choice, choicesOf } from "./condition-choices";

/** What is typed at the test bench, by fact; an empty text is "nobody knows". */
export type BenchFacts = Partial<Record<CountingFact, string>>;

const yesNo: readonly Choice[] = [{ value: "yes", label: "是" }];

export function benchChoices(fact: CountingFact, measure: Measure, rules: CountingRules): readonly Choice[] {
  if (fact === "ruled") {
    return rulingGrounds(rules, measure).map(({ id, words }: CountingRule) => ({ value: id, label: words }));
  }
  return choicesOf(fact) ?? yesNo;
}

const pick = <Value extends string>(fact: CountingFact, text: string | undefined): Value | null =>
  choicesOf(fact)?.some(({ value }) => value === text)
    ? // safe because the text is one of the fact's own values
      (text as Value)
    : null;

/** The facts of one imagined amount, as rules are asked about them. */
export function factsOfBench(bench: BenchFacts, measure: Measure, rules: CountingRules): CountingFacts {
  const total = fenFromWan(bench.projectTotal ?? "");
  const ground = rulingGrounds(rules, measure).find(({ id }) => id === bench.ruled);
  return {
    category: pick("category", bench.category),
    evidenceKind: pick("evidenceKind", bench.evidenceKind),
    moneySource: pick("moneySource", bench.moneySource),
    agreementKind: pick("agreementKind", bench.agreementKind),
    capitalKind: pick("capitalKind", bench.capitalKind),
    industryCode: bench.industryCode?.trim() || null,
    projectTotalFen: total.ok ? total.value : null,
    hasNoOutsideShare: bench.noOutsideShare === "yes",
    isFromPaidIn: bench.fromPaidIn === "yes",
    isSignedBefore: bench.signedBefore === "yes",
    isWithinEarlier: bench.withinEarlier === "yes",
    isReduction: bench.reduction === "yes",
    rulings: ground ? [{ measure, ruleId: ground.id, shareBp: ground.shareBp }] : [],
  };
}
