import { expect, it } from "vitest";
import { ruleFaults } from "@/domain/counting/check-rules";
import { defaultCountingRules as rules } from "@/domain/counting/default-rules";
import { ruleChanges } from "./rule-changes";
import { dropRule, moveRule, newRule, putRule } from "./rule-edits";

const added = {
  ...newRule(rules, "fundsInPlace"),
  words: "研发投入，不计",
  basis: "2026 年考核办法",
  when: [{ fact: "category" as const, isAny: ["research" as const] }],
};

it("puts a new rule before the one that catches the rest", () => {
  const next = putRule(rules, "fundsInPlace", added);
  expect(next.fundsInPlace.at(-2)?.id).toBe("OWN_1");
  expect(ruleFaults("fundsInPlace", next.fundsInPlace)).toEqual([]);
  expect(newRule(next, "fundsInPlace").id).toBe("OWN_2");
  expect(ruleChanges(rules, next)).toEqual(["到位资金：增加“研发投入，不计”"]);
  expect(dropRule(next, "fundsInPlace", "OWN_1")).toEqual(rules);
});

it("says in words what was moved, switched and reworded", () => {
  expect(ruleChanges(rules, moveRule(rules, "fundsInPlace", 0, 1))).toEqual(["到位资金：调整次序"]);
  const [first] = rules.fixedInvestment;
  if (!first) throw new Error("no rule");
  const switched = putRule(rules, "fixedInvestment", { ...first, isActive: false, shareBp: 5_000 });
  expect(ruleChanges(rules, switched)).toEqual([
    "固定资产投资：“经认定计入”停用，改为统计核定岗已按本条认定，按 50% 计入",
  ]);
  expect(ruleChanges(rules, rules)).toEqual([]);
});
