import { defaultCountingRules } from "@/domain/counting/default-rules";
import type { CountingRules } from "@/domain/counting/rule";

/** Words of rules that no list holds: what a row carries before anybody has decided. */
const fixedWords: Record<string, string> = {
  ARR_NOT_CONFIRMED: "尚未核定，不计",
  FAI_NOT_REGISTERED: "固定资产投资尚未入库，不计",
};

export const wordsOf = (rules: CountingRules): Record<string, string> =>
  Object.fromEntries(
    Object.values(rules).flatMap((list) => list.map(({ id, words }) => [id, words] as const)),
  );

const defaultWords = { ...wordsOf(defaultCountingRules), ...fixedWords };

/** The rule's sentence: the office's own words first; a rule of an older office is shown by its own id. */
export const describeCounting = (ruleId: string, words: Record<string, string> = {}): string =>
  words[ruleId] ?? defaultWords[ruleId] ?? ruleId;
