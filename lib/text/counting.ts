import { type Measure, measures } from "@/domain/amount/measure";
import { defaultCountingRules } from "@/domain/counting/default-rules";
import type { CountingRules } from "@/domain/counting/rule";

/** What each rule of a measure says, by its id; measures share ids, and each may say its own. */
export type RuleWords = Record<Measure, Record<string, string>>;

/** Words of rules that no list holds: what a row carries before anybody has decided. */
const fixedWords: Record<string, string> = {
  ARR_NOT_CONFIRMED: "尚未核定，不计",
  FAI_NOT_REGISTERED: "固定资产投资尚未入库，不计",
};

const wordsOfMeasure = (rules: CountingRules, measure: Measure) =>
  Object.fromEntries(rules[measure].map(({ id, words }) => [id, words]));

export const wordsOf = (rules: CountingRules): RuleWords => ({
  fundsInPlace: wordsOfMeasure(rules, "fundsInPlace"),
  agreedInvestment: wordsOfMeasure(rules, "agreedInvestment"),
  fixedInvestment: wordsOfMeasure(rules, "fixedInvestment"),
  foreignUsed: wordsOfMeasure(rules, "foreignUsed"),
  foreignAgreed: wordsOfMeasure(rules, "foreignAgreed"),
});

/** The words of several revisions, the oldest first: a rule that was taken out keeps what it said last. */
export const latestWords = (revisions: readonly RuleWords[]): RuleWords => {
  const merged = wordsOf(defaultCountingRules);
  for (const words of revisions)
    for (const measure of measures) Object.assign(merged[measure], words[measure]);
  return merged;
};

/** What the rules say until an office changes them. */
export const defaultWords = latestWords([]);

/**
 * The rule's sentence in the office's own words. Without a measure, for a ruling on all of them, the first measure that
 * has the rule; a rule nobody knows is shown by its id.
 */
export function describeCounting(measure: Measure | null, ruleId: string, words: RuleWords): string {
  const asked = measure ? [measure] : measures;
  const own = asked.map((one) => words[one][ruleId]).find((text) => text !== undefined);
  return own ?? fixedWords[ruleId] ?? ruleId;
}
