import type { Actual } from "@/domain/plan/actual";
import type { EvaluationSummary, EvaluationVerdict } from "@/domain/plan/evaluation";
import type { LineCode, ObservationColumn } from "@/domain/plan/observation-table";
import type {
  FactKind,
  IndicatorKind,
  ObservationState,
  PlanState,
  RelationKind,
  RelationRole,
} from "@/domain/plan/plan";
import { formatNumber } from "@/lib/format/number";

export const indicatorKindText: Record<IndicatorKind, string> = {
  stock: "期末数",
  flow: "当期数",
  ratio: "比率",
  cumulative: "规划期累计",
};

/** What a value of this kind means for a month and for a year. */
export const observationHelpText: Record<IndicatorKind, { month: string; year: string }> = {
  stock: { month: "填月末数", year: "填年末数" },
  flow: { month: "填当月数，不填年初以来累计", year: "填全年数" },
  ratio: { month: "填当月末的比率", year: "填全年的比率" },
  cumulative: { month: "填当月数，不填累计", year: "填规划期初到该年末的累计" },
};

export const observationStateText: Record<ObservationState, string> = {
  pending: "待核",
  confirmed: "已核",
  returned: "退回",
  replaced: "已被更正",
};

export const evaluationVerdictText: Record<EvaluationVerdict, string> = {
  reached: "完成",
  missed: "未完成",
  redLineMet: "约束性达标",
  redLineMissed: "约束性未达标",
  underway: "进行中",
  noData: "缺数据",
  noTarget: "待下达",
  hidden: "不在可见范围",
};

/** A closed plan that named no target never will; an open one's is still to come. */
export const noTargetText: Record<PlanState, string> = { open: "目标待下达", closed: "未提目标" };

export const relationKindText: Record<RelationKind, string> = {
  parts: "分项与总数",
  share: "占比",
  quotient: "相除",
};

export const relationRoleText: Record<RelationKind, Partial<Record<RelationRole, string>>> = {
  parts: { whole: "总数", part: "分项" },
  share: { stated: "所列百分数", whole: "总数", part: "其中数" },
  quotient: { part: "分子", whole: "分母" },
};

export const factKindText: Record<FactKind, string> = {
  park: "园区",
  industry: "产业",
  zone: "片区",
  keyProject: "重点项目",
  enterprise: "企业",
};

export const resultUnits: readonly string[] = [
  "万元/人",
  "亿元/个",
  "万元/亩",
  "亿元/平方公里",
  "人/个",
  "%",
  "倍",
];

export const observationColumnText: Record<ObservationColumn, string> = {
  indicator: "指标",
  period: "期间",
  value: "数值",
  unit: "单位",
  source: "来源",
};

export const lineProblemText: Record<LineCode, string> = {
  INDICATOR_MISSING: "没有写指标",
  INDICATOR_UNKNOWN: "没有这项指标，或已停用",
  INDICATOR_AMBIGUOUS: "有几项同名指标，写全名称",
  PERIOD_UNREADABLE: "期间应为 2025 或 2025-03",
  PERIOD_NOT_YET: "期间尚未结束",
  UNIT_DIFFERS: "单位与指标不同",
  SOURCE_MISSING: "没有写来源",
  SOURCE_TOO_LONG: "来源不超过 200 个字",
  LINE_TWICE: "同一指标、同一期间重复",
  VALUE_MISSING: "没有写数值",
  VALUE_NOT_NUMBER: "数值不是数字",
  VALUE_UNIT: "数值后的单位与指标不同",
  VALUE_DECIMALS: "最多四位小数",
  VALUE_RANGE: "数值超出范围",
};

/** 2026年11月, 2026年. */
export const periodText = (period: string): string =>
  period.length === 4 ? `${period}年` : `${period.slice(0, 4)}年${Number(period.slice(5))}月`;

/** How a figure came about, for the line below it. */
export function actualText(
  { source, upTo, missingMonths }: Omit<Actual, "value">,
  kind: IndicatorKind,
): string {
  const gap = missingMonths > 0 ? `，缺${missingMonths}个月` : "";
  const sources: Record<Actual["source"], string> = {
    year: kind === "cumulative" ? `截至${periodText(upTo)}末累计` : `${periodText(upTo)}全年`,
    months: `截至${periodText(upTo)}各月合计${gap}`,
    yearAndMonths: `年末累计加以后各月，截至${periodText(upTo)}${gap}`,
    end: kind === "ratio" ? periodText(upTo) : `${periodText(upTo)}末`,
    ledger: "资金台账计入额",
  };
  return sources[source];
}

/** 12 项中 5 项完成、2 项未完成、4 项约束性指标全部达标、1 项缺数据. */
export function evaluationSummaryText(summary: EvaluationSummary, state: PlanState): string {
  const redLines = summary.redLineMet + summary.redLineMissed;
  const line =
    summary.redLineMissed === 0
      ? `${redLines} 项约束性指标全部达标`
      : `${redLines} 项约束性指标中 ${summary.redLineMissed} 项未达标`;
  const parts = [
    summary.reached > 0 ? `${summary.reached} 项完成` : "",
    summary.missed > 0 ? `${summary.missed} 项未完成` : "",
    summary.underway > 0 ? `${summary.underway} 项进行中` : "",
    redLines > 0 ? line : "",
    summary.noData > 0 ? `${summary.noData} 项缺数据` : "",
    summary.noTarget > 0 ? `${summary.noTarget} 项${noTargetText[state]}` : "",
  ].filter(Boolean);
  return `${formatNumber(summary.total)} 项指标：${parts.join("，")}`;
}

/** Names of what a change changed, in the records of a plan. */
const fieldNames: Record<string, string> = {
  name: "名称",
  groupName: "分组",
  unit: "单位",
  kind: "类型",
  isHigherBetter: "越高越好",
  decimals: "小数位数",
  sort: "顺序",
  isActive: "在用",
  baseYear: "基期年份",
  baseValue: "基期值",
  baseNote: "基期说明",
  targetYear: "目标年份",
  targetValue: "目标值",
  growthClaimBp: "增速",
  growthBasis: "增速提法",
  measure: "统计口径",
  quote: "规划原文",
  isRedLine: "约束性指标",
  isLowerBound: "目标为下限",
  isBaseComparable: "基期口径可比",
  evaluation: "完成评价",
  startMonth: "开始月份",
  endMonth: "结束月份",
  sourceDocument: "来源文件",
  state: "状态",
  title: "名称",
  value: "数值",
  year: "年份",
  note: "说明",
  resultUnit: "结果单位",
  subjectKind: "对象",
  subjectCode: "对象代码",
};

export const planFieldText = (field: string): string => fieldNames[field] ?? "其他";

/** Key projects that the 十四五 names. */
export const keyProjectText: Record<string, string> = {
  smartPark: "智能产业园",
  rongshangSmartManufacturing: "融商智能制造项目",
  biomedicalPark: "生物医药产业园",
  centralZoneRenewal: "中心区提升改造",
  idleLandRenewal: "闲置土地盘活",
};
