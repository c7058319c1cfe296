import { type CountingRule, countingRules } from "@/domain/amount/counting";

/** Why an amount counts or does not, for the ledger. */
export const countingRuleText: Record<CountingRule, string> = {
  AGR_FORMAL_FIRST: "首次正式签约，计入一次",
  AGR_CAPITAL_INCREASE: "增资，计入增量",
  AGR_NOT_FORMAL: "意向、框架协议，列示不计",
  AGR_SIGNED_AGAIN: "同一项目再次签约，不重复计",
  AGR_NO_AMOUNT_ADDED: "补充或变更投资方，不增加金额",
  ARR_OUTSIDE_CITY: "市外内资到位，计入",
  ARR_LOCAL: "市内资金，不计",
  ARR_FOREIGN: "外资及港澳台资金，单列不计",
  ARR_REGION_UNKNOWN: "来源地未明，不计",
  ARR_FROM_PAID_IN: "与已计的实缴资本同源，不重复计",
  ARR_NOT_CONFIRMED: "尚未核定，不计",
  FAI_REPORTED: "统计报表完成额，计入",
};

const isRule = (id: string): id is CountingRule => countingRules.some((rule) => rule === id);

/** The rule's sentence; a rule of an older office is shown by its own id. */
export const describeCounting = (ruleId: string): string =>
  isRule(ruleId) ? countingRuleText[ruleId] : ruleId;
