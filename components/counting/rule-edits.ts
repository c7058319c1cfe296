import type { Measure } from "@/domain/amount/measure";
import type { CountingRule, CountingRules } from "@/domain/counting/rule";

const withList = (rules: CountingRules, measure: Measure, list: CountingRule[]): CountingRules => ({
  ...rules,
  [measure]: list,
});

/** One step up (-1) or down (1). */
export function moveRule(rules: CountingRules, measure: Measure, index: number, step: -1 | 1): CountingRules {
  const list = [...rules[measure]];
  const [rule] = list.splice(index, 1);
  if (!rule) return rules;
  list.splice(index + step, 0, rule);
  return withList(rules, measure, list);
}

/** Puts a rule in its place by its id; a new one stands before the last, which has no condition. */
export function putRule(rules: CountingRules, measure: Measure, rule: CountingRule): CountingRules {
  const list = rules[measure];
  const isKnown = list.some(({ id }) => id === rule.id);
  if (isKnown)
    return withList(
      rules,
      measure,
      list.map((one) => (one.id === rule.id ? rule : one)),
    );
  return withList(rules, measure, [...list.slice(0, -1), rule, ...list.slice(-1)]);
}

export const dropRule = (rules: CountingRules, measure: Measure, id: string): CountingRules =>
  withList(
    rules,
    measure,
    rules[measure].filter((rule) => rule.id !== id),
  );

/** A rule of the office's own, with an id nobody has. */
export function newRule(rules: CountingRules, measure: Measure): CountingRule {
  const taken = new Set(rules[measure].map(({ id }) => id));
  let number = 1;
  while (taken.has(`OWN_${number}`)) number += 1;
  return { id: `OWN_${number}`, words: "", basis: "", isActive: true, when: [], shareBp: 0 };
}
