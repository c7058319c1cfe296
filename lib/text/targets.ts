import { quarterOfPeriod, yearOfPeriod } from "@/domain/target/period";
import type { TargetSpan, TargetSplit } from "@/domain/target/place";
import type { SplitBasis } from "@/domain/target/split";
import type { TargetTextCode } from "@/lib/format/target-amount";

export const targetSplitText: Record<TargetSplit, string> = {
  years: "按年度",
  quarters: "按季度",
  departments: "按部门",
  officers: "按人员",
  industries: "按产业",
};

export const splitBasisText: Record<SplitBasis, string> = {
  even: "平均",
  lastActual: "按上年完成",
  lastTarget: "按上年任务",
  pipeline: "按在谈项目（加权）",
};

export const targetTextRefusal: Record<TargetTextCode, string> = {
  NOT_A_NUMBER: "填写数字，例如 12.5",
  TOO_PRECISE: "小数位过多，精确到分",
  OUT_OF_RANGE: "数额过大，核对单位",
  NEGATIVE: "任务不能为负",
};

const quarterText = ["第一季度", "第二季度", "第三季度", "第四季度"] as const;

/** 全年, 第一季度; in the table of a plan 规划期, 2026 年. */
export function columnText(period: TargetSpan, isPlan: boolean): string {
  if (period === "plan") return "规划期";
  const quarter = quarterOfPeriod(period);
  if (quarter !== null) return quarterText[quarter - 1] ?? "";
  return isPlan ? `${period} 年` : "全年";
}

/** 2026 年全年, 2026 年第一季度. */
export function periodText(period: TargetSpan): string {
  if (period === "plan") return "规划期";
  const quarter = quarterOfPeriod(period);
  const part = quarter === null ? "全年" : quarterText[quarter - 1];
  return `${yearOfPeriod(period)} 年${part}`;
}

type Difference = { split: TargetSplit; difference: number | null; sum: number };

/** What a breakdown still leaves or gives too much; null when it adds up. `write` puts an amount in words. */
export function differenceText(
  { split, difference, sum }: Difference,
  write: (value: number) => string,
): string | null {
  const by = targetSplitText[split];
  if (difference === null) return `${by}已分 ${write(sum)}，本级未下达`;
  if (difference === 0) return null;
  return difference > 0 ? `${by}还差 ${write(difference)}未分解` : `${by}多分 ${write(-difference)}`;
}
