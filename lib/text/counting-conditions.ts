import type { CountingCondition, CountingFact, CountingRule, MoneySource } from "@/domain/counting/rule";
import { formatAmount } from "@/lib/format/money";
import { agreementKindText, fundCategoryText, fundEvidenceText } from "./amounts";
import { capitalKindText } from "./projects";

export const moneySourceText: Record<MoneySource, string> = {
  outsideCity: "市外境内",
  local: "市内",
  hongKongMacaoTaiwan: "港澳台",
  foreign: "国外",
  unknown: "未明",
};

/** What a rule may ask, as the editor offers it. */
export const countingFactText: Record<CountingFact, string> = {
  category: "资金类别",
  evidenceKind: "凭证种类",
  moneySource: "来源地",
  agreementKind: "协议类型",
  capitalKind: "资本类型",
  industryCode: "行业代码",
  projectTotal: "项目总投资",
  noOutsideShare: "市外占比为零",
  fromPaidIn: "来自已计的实缴资本",
  signedBefore: "项目已有计入的正式合同",
  withinEarlier: "属原合同内的后续期",
  reduction: "补充协议调减投资额",
  ruled: "统计核定岗已按本条认定",
};

const list = <Value extends string>(values: readonly Value[], text: Record<Value, string>) =>
  values.map((value) => text[value]).join("、");

/** A condition as an official reads it. */
export function conditionText(condition: CountingCondition): string {
  switch (condition.fact) {
    case "category":
      return `资金类别为${list(condition.isAny, fundCategoryText)}`;
    case "evidenceKind":
      return `凭证为${list(condition.isAny, fundEvidenceText)}`;
    case "moneySource":
      return `来源地${list(condition.isAny, moneySourceText)}`;
    case "agreementKind":
      return `协议类型为${list(condition.isAny, agreementKindText)}`;
    case "capitalKind":
      return `资本类型为${list(condition.isAny, capitalKindText)}`;
    case "industryCode":
      return `行业代码以 ${condition.startsWith.join("、")} 开头`;
    case "projectTotal":
      return `项目总投资不足 ${formatAmount(condition.belowFen)}`;
    default:
      return countingFactText[condition.fact];
  }
}

export const conditionsText = ({ when }: Pick<CountingRule, "when">): string =>
  when.length === 0 ? "其余情形" : when.map(conditionText).join("，且");

/** How far a rule lets an amount count. */
export function shareText(shareBp: number): string {
  if (shareBp === 0) return "不计";
  return shareBp === 10_000 ? "计入" : `按 ${shareBp / 100}% 计入`;
}
