import { z } from "zod";
import { agreementKinds } from "../amount/agreement";
import { fundCategories, fundEvidenceKinds } from "../amount/fund-entry";
import type { Measure } from "../amount/measure";
import { capitalKinds } from "../enterprise/capital-kind";
import { textField } from "../shared/fields";
import { type RuleFault, ruleFaults } from "./check-rules";
import { type CountingRule, type CountingRules, moneySources } from "./rule";

const anyOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .array(z.enum(values))
    .min(1, "至少选一项")
    .max(values.length)
    .refine((list) => new Set(list).size === list.length, { error: "同一项只列一次" });

const industryPrefix = z.string().regex(/^\d{2,4}$/, "行业代码为 2 至 4 位数字");

export const countingCondition = z.discriminatedUnion("fact", [
  z.object({ fact: z.literal("category"), isAny: anyOf(fundCategories) }),
  z.object({ fact: z.literal("evidenceKind"), isAny: anyOf(fundEvidenceKinds) }),
  z.object({ fact: z.literal("moneySource"), isAny: anyOf(moneySources) }),
  z.object({ fact: z.literal("agreementKind"), isAny: anyOf(agreementKinds) }),
  z.object({ fact: z.literal("capitalKind"), isAny: anyOf(capitalKinds) }),
  z.object({
    fact: z.literal("industryCode"),
    startsWith: z.array(industryPrefix).min(1, "填写行业代码").max(60, "行业代码不超过 60 个"),
  }),
  z.object({
    fact: z.literal("projectTotal"),
    belowFen: z.number().int("金额精确到分").min(1, "填写总投资下限").max(1e13, "金额不超过 1000 亿元"),
  }),
  z.object({ fact: z.literal("noOutsideShare") }),
  z.object({ fact: z.literal("fromPaidIn") }),
  z.object({ fact: z.literal("signedBefore") }),
  z.object({ fact: z.literal("withinEarlier") }),
  z.object({ fact: z.literal("reduction") }),
  z.object({ fact: z.literal("ruled") }),
]);

export const countingRuleId = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{2,39}$/, "规则编号为大写字母、数字和下划线，3 至 40 位");

export const countingShare = z
  .number()
  .int("比例精确到万分之一")
  .min(0, "比例在 0 到 100% 之间")
  .max(10_000, "比例在 0 到 100% 之间");

export const countingRule = z.object({
  id: countingRuleId,
  words: textField("规则文字", 60),
  basis: textField("依据", 80),
  isActive: z.boolean(),
  when: z.array(countingCondition).max(8, "条件不超过 8 个"),
  shareBp: countingShare,
}) satisfies z.ZodType<CountingRule>;

/** The fault as it is told to whoever edits the rules. */
export function faultWords(rules: readonly CountingRule[], fault: RuleFault): string {
  const name = (id: string) => `「${rules.find((rule) => rule.id === id)?.words ?? id}」`;
  switch (fault.kind) {
    case "noCatchAll":
      return "最后一条在用规则须不设条件，兜住其余情形";
    case "sameId":
      return `规则编号 ${fault.ruleId} 重复`;
    case "sameFact":
      return `${name(fault.ruleId)}同一条件列了两次`;
    case "foreignFact":
      return `${name(fault.ruleId)}用了本口径没有的条件`;
    case "unreachable":
      return `${name(fault.ruleId)}永远轮不到：${name(fault.behindId)}在前已覆盖`;
  }
}

const rulesOf = (measure: Measure) =>
  z
    .array(countingRule)
    .min(1, "至少保留一条规则")
    .max(60, "规则不超过 60 条")
    .superRefine((rules, context) => {
      for (const fault of ruleFaults(measure, rules)) {
        const index = "ruleId" in fault ? rules.findIndex(({ id }) => id === fault.ruleId) : -1;
        const path = index < 0 ? [] : [index];
        context.addIssue({ code: "custom", path, message: faultWords(rules, fault) });
      }
    });

/** Rules an office may set: known conditions only, ids once a measure, none unreachable, the last one without condition. */
export const countingRulesSetting = z.object({
  fundsInPlace: rulesOf("fundsInPlace"),
  agreedInvestment: rulesOf("agreedInvestment"),
  fixedInvestment: rulesOf("fixedInvestment"),
  foreignUsed: rulesOf("foreignUsed"),
  foreignAgreed: rulesOf("foreignAgreed"),
}) satisfies z.ZodType<CountingRules>;
