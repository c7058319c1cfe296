import type { Measure } from "../amount/measure";
import { type CountingCondition, type CountingFact, type CountingRule, factsOf } from "./rule";

export type RuleFault =
  | { kind: "noCatchAll" }
  | { kind: "sameId"; ruleId: string }
  | { kind: "sameFact"; ruleId: string; fact: CountingFact }
  | { kind: "foreignFact"; ruleId: string; fact: CountingFact }
  | { kind: "unreachable"; ruleId: string; behindId: string };

const isSubset = <Value>(part: readonly Value[], whole: readonly Value[]) =>
  part.every((value) => whole.includes(value));

/** Whether whatever satisfies `narrow` satisfies `wide` too. Rulings name one rule, so none implies another. */
function implies(narrow: CountingCondition, wide: CountingCondition): boolean {
  if (narrow.fact === "ruled" || wide.fact === "ruled" || narrow.fact !== wide.fact) return false;
  if ("isAny" in narrow && "isAny" in wide) {
    return isSubset<string>(narrow.isAny, wide.isAny);
  }
  if (narrow.fact === "industryCode" && wide.fact === "industryCode") {
    return narrow.startsWith.every((code) => wide.startsWith.some((prefix) => code.startsWith(prefix)));
  }
  if (narrow.fact === "projectTotal" && wide.fact === "projectTotal") return narrow.belowFen <= wide.belowFen;
  return true;
}

/** Everything `later` holds for is decided by `earlier` already. */
const covers = (earlier: CountingRule, later: CountingRule): boolean =>
  earlier.when.every((wide) => later.when.some((narrow) => implies(narrow, wide)));

function faultsOf(measure: Measure, rule: CountingRule, earlier: readonly CountingRule[]): RuleFault[] {
  const facts = rule.when.map(({ fact }) => fact);
  const twice = facts.find((fact, index) => facts.indexOf(fact) !== index);
  const foreign = facts.find((fact) => !factsOf[measure].includes(fact));
  const behind = rule.isActive && earlier.find((before) => before.isActive && covers(before, rule));
  return [
    ...(twice ? [{ kind: "sameFact" as const, ruleId: rule.id, fact: twice }] : []),
    ...(foreign ? [{ kind: "foreignFact" as const, ruleId: rule.id, fact: foreign }] : []),
    ...(behind ? [{ kind: "unreachable" as const, ruleId: rule.id, behindId: behind.id }] : []),
  ];
}

/** What keeps a list of rules from deciding every amount of its measure by exactly one rule. */
export function ruleFaults(measure: Measure, rules: readonly CountingRule[]): RuleFault[] {
  const ids = rules.map(({ id }) => id);
  const same = ids.find((id, index) => ids.indexOf(id) !== index);
  const last = rules.filter(({ isActive }) => isActive).at(-1);
  return [
    ...(same ? [{ kind: "sameId" as const, ruleId: same }] : []),
    ...rules.flatMap((rule, index) => faultsOf(measure, rule, rules.slice(0, index))),
    ...(last && last.when.length === 0 ? [] : [{ kind: "noCatchAll" as const }]),
  ];
}
