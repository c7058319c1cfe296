import type { AmountChange } from "@/domain/amount/amount-filter.schema";
import { isIsoDate } from "@/domain/calendar/date";
import type { PipelinePart } from "@/domain/flow/bridge";
import type { ConversionSplit } from "@/domain/flow/conversion.schema";
import type { WeekKind } from "@/domain/flow/week.schema";
import type { ProjectMovement } from "@/domain/project/project-filter.schema";

export const movementText: Record<ProjectMovement, string> = {
  forward: "进入下一阶段",
  back: "退回前一阶段",
  suspended: "暂缓",
  resumed: "恢复推进",
  terminated: "终止",
  transferred: "流转",
};

export const amountChangeText: Record<AmountChange, string> = {
  first: "首次计入的项目",
  later: "已有计入的项目续增",
  correction: "红冲、更正",
};

/** 2026-07-01 至 2026-09-30 签约; null when neither day is one. */
export function spanText(from: string | null, to: string | null, what: string): string | null {
  const [first, last] = [from, to].map((day) => (day && isIsoDate(day) ? day : null));
  if (first && last) return `${first} 至 ${last} ${what}`;
  if (first) return `${first} 起${what}`;
  return last ? `${last} 前${what}（含当日）` : null;
}

export const conversionSplitText: Record<ConversionSplit, string> = {
  period: "按时间",
  department: "按部门",
  industry: "按产业",
  sourceChannel: "按线索来源",
  officer: "按责任人",
};

export const weekKindText: Record<WeekKind, string> = {
  reported: "新报",
  signed: "新签约",
  forward: "进入下一阶段",
  back: "退回前一阶段",
  resumed: "恢复推进",
  suspended: "暂缓",
  terminated: "终止",
  transferred: "流转",
};

export const pipelinePartText: Record<PipelinePart, string> = {
  new: "新增",
  movedOn: "推进",
  grown: "增额",
  recalibrated: "权重调整",
  movedBack: "退回",
  shrunk: "减额",
  slipped: "暂缓",
  lost: "流失",
  cameTrue: "已兑现",
};

export const pipelinePartNote: Record<PipelinePart, string> = {
  new: "当时还没有首报的项目，以及终止后重新启动的",
  movedOn: "进到把握更大的阶段",
  grown: "计划投资调增",
  recalibrated: "阶段权重由统计核定岗调整",
  movedBack: "退回前面的阶段",
  shrunk: "计划投资调减，或到期没有兑现、不再可望的部分",
  slipped: "暂缓的项目转出，恢复的转回",
  lost: "终止和流转的项目",
  cameTrue: "已经计入实绩，不再算可望；红冲的转回",
};

/** 2026-Q3 as it stands in a table, and under a column. */
export function cohortText(key: string): string {
  const [year, quarter] = key.split("-Q");
  return quarter ? `${year} 年 ${quarter} 季度` : `${year} 年`;
}

export function cohortShortText(key: string): string {
  const [year = "", quarter] = key.split("-Q");
  return quarter ? `${year.slice(2)}年${quarter}季` : year;
}
