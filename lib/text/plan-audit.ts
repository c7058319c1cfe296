import type { AuditVerdict, IndicatorTarget, PlanAudit } from "@/domain/plan/audit";
import type { PartsAudit, PartsVerdict } from "@/domain/plan/parts-audit";
import { formatNumber } from "@/lib/format/number";

export const auditVerdictText: Record<AuditVerdict | PartsVerdict, string> = {
  consistent: "数据自洽",
  roundingLevel: "四舍五入误差",
  consistentOnlyAsTotal: "仅按总量成立",
  inconsistent: "数据不一致",
  baselineMissing: "缺少基期值",
  measureUndefined: "口径未明确",
  targetUnset: "目标未设定",
  noGrowthClaimed: "未提增速",
  redLine: "约束性指标",
  partsSum: "分项相符",
  partsDoNotSum: "分项不符",
};

const percent = (bp: number | null): string =>
  bp === null ? "" : `${formatNumber(bp / 100, 2).replace(/\.?0+$/, "")}%`;

const figure = (value: number | null): string => formatNumber(value, 2).replace(/\.?0+$/, "");

type Words = { target: IndicatorTarget; audit: PlanAudit; unit: string };

/** How the target stands to the value the claim needs: 少 6.07 亿元, 多 0.32 亿元. */
function gap({ audit, unit }: Words): string {
  const difference = audit.difference ?? 0;
  return `${difference < 0 ? "少" : "多"}${figure(Math.abs(difference))}${unit}`;
}

const claimed = ({ target, audit, unit }: Words): string =>
  `按年均增长${percent(target.growthClaimBp)}测算，${target.targetYear}年应为${figure(audit.neededValue)}${unit}`;

const sentences: Record<AuditVerdict, (words: Words) => string> = {
  consistent: (words) =>
    words.target.isLowerBound
      ? `${claimed(words)}，与“突破${figure(words.target.targetValue)}${words.unit}”相符`
      : `${claimed(words)}，与目标相符`,
  roundingLevel: (words) =>
    `${claimed(words)}，目标${figure(words.target.targetValue)}${words.unit}，${gap(words)}，实际年均${percent(words.audit.annualGrowthBp)}，属四舍五入误差`,
  inconsistent: (words) =>
    `${claimed(words)}，目标${figure(words.target.targetValue)}${words.unit}，${gap(words)}，实际年均相当于${percent(words.audit.annualGrowthBp)}`,
  consistentOnlyAsTotal: ({ target, audit, unit }) =>
    `五年总量比上一个五年增长${percent(audit.totalGrowthBp)}，与${percent(target.growthClaimBp)}大体相符；若理解为年均${percent(target.growthClaimBp)}，五年合计应为${figure(audit.neededIfAnnual)}${unit}，现目标只相当于年均${percent(audit.annualGrowthBp)}`,
  baselineMissing: () => "规划未给出基期值，增速无从核算",
  measureUndefined: ({ target, audit, unit }) =>
    `规划未说明口径；基期${figure(target.baseValue)}${unit}与目标${figure(target.targetValue)}${unit}如为同一口径，目标只相当于基期的${percent(10_000 + (audit.totalGrowthBp ?? 0))}`,
  targetUnset: () => "目标尚未下达，录入后自动核算",
  noGrowthClaimed: ({ audit }) =>
    audit.annualGrowthBp === null
      ? `规划未提增速，按目标测算总量变化${percent(audit.totalGrowthBp)}`
      : `规划未提增速，按目标测算年均${percent(audit.annualGrowthBp)}`,
  redLine: () => "约束性指标，按是否达标考核",
};

/** One sentence with figures for a verdict; `unit` is the indicator's unit. */
export const planAuditText = (target: IndicatorTarget, audit: PlanAudit, unit: string): string =>
  sentences[audit.verdict]({ target, audit, unit });

/** 分项合计 90 亿元，与总数 95 亿元相差 5 亿元. */
export function partsAuditText(audit: PartsAudit, whole: number, unit: string): string {
  const sum = `分项合计${figure(audit.sum)}${unit}`;
  if (audit.verdict === "partsSum") return `${sum}，与总数相符`;
  return `${sum}，与总数${figure(whole)}${unit}相差${figure(Math.abs(audit.difference))}${unit}`;
}
