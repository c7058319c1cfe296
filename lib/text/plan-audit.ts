import type { AuditVerdict, IndicatorTarget, PlanAudit } from "@/domain/plan/audit";
import type { PartsAudit, PartsVerdict } from "@/domain/plan/parts-audit";
import type { RelationAudit, RelationVerdict } from "@/domain/plan/relation-audit";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { formatNumber } from "@/lib/format/number";

export const auditVerdictText: Record<AuditVerdict | PartsVerdict | RelationVerdict, string> = {
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
  shareHolds: "比重相符",
  shareDiffers: "比重不符",
  shareImplied: "推算数",
  quotientImplied: "推算数",
  termMissing: "数据不全",
  unitsDiffer: "单位不同",
};

const percent = (bp: number | null): string =>
  bp === null ? "" : `${trimDecimal(formatNumber(bp / 100, 2))}%`;

const figure = (value: number | null): string => trimDecimal(formatNumber(value, 2));

type Words = { target: IndicatorTarget; audit: PlanAudit; unit: string };

/** How the target stands to the value the claim needs: 少 6.07 亿元, 多 0.32 亿元. */
function gap({ audit, unit }: Words): string {
  const difference = audit.difference ?? 0;
  return `${difference < 0 ? "少" : "多"}${figure(Math.abs(difference))}${unit}`;
}

const numerals = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 五年, from the base year to the target's. */
const span = ({ baseYear, targetYear }: IndicatorTarget): string => {
  const years = targetYear - (baseYear ?? targetYear);
  return `${numerals[years] ?? years}年`;
};

/** What the last plan came to a year. */
const averageValue = ({ baseValue, baseYear, targetYear }: IndicatorTarget): number =>
  (baseValue ?? 0) / (targetYear - (baseYear ?? targetYear));

const isSummed = ({ kind }: IndicatorTarget): boolean => kind === "cumulative";

/** 2020年64亿元, or of a total the last plan's: 上一个五年88亿元. */
const baseOf = ({ target, unit }: Words): string =>
  `${isSummed(target) ? `上一个${span(target)}` : `${target.baseYear}年`}${figure(target.baseValue)}${unit}`;

/** （年均17.6亿元） where years are summed. */
const averageOf = ({ target, unit }: Words): string =>
  isSummed(target) ? `（年均${figure(averageValue(target))}${unit}）` : "";

/** The claim as it is meant with what it starts from, and what it would need. */
function claimed(words: Words): string {
  const { target, audit, unit } = words;
  const growth = percent(target.growthClaimBp);
  const needed = `应为${figure(audit.neededValue)}${unit}`;
  if (target.growthBasis === "annual") {
    const when = isSummed(target) ? `${span(target)}合计` : `${target.targetYear}年`;
    return `从${baseOf(words)}${averageOf(words)}起年均增长${growth}，${when}${needed}`;
  }
  return `比${baseOf(words)}增长${growth}，${needed}`;
}

const aim = ({ target, unit }: Words): string => `目标${figure(target.targetValue)}${unit}`;

/** What the figures really amount to, in the sense of the claim. */
const really = ({ target, audit }: Words): string =>
  target.growthBasis === "annual"
    ? `年均${percent(audit.annualGrowthBp)}`
    : `增长${percent(audit.totalGrowthBp)}`;

const sentences: Record<AuditVerdict, (words: Words) => string> = {
  consistent: (words) =>
    words.target.isLowerBound
      ? `${claimed(words)}，与“突破${figure(words.target.targetValue)}${words.unit}”相符`
      : `${claimed(words)}，与${aim(words)}相符`,
  roundingLevel: (words) =>
    `${claimed(words)}，${aim(words)}${gap(words)}，实际${really(words)}，属四舍五入误差`,
  inconsistent: (words) => `${claimed(words)}，${aim(words)}${gap(words)}，实际相当于${really(words)}`,
  consistentOnlyAsTotal: (words) => {
    const { target, audit, unit } = words;
    const [growth, claim] = [percent(audit.totalGrowthBp), percent(target.growthClaimBp)];
    const total = `${span(target)}总量${figure(target.targetValue)}${unit}比${baseOf(words)}增长${growth}，与${claim}大体相符`;
    return `${total}；若理解为从年均${figure(averageValue(target))}${unit}起年均增长${claim}，${span(target)}合计应为${figure(audit.neededIfAnnual)}${unit}，现目标只相当于年均${percent(audit.annualGrowthBp)}`;
  },
  baselineMissing: (words) => `${aim(words)}，规划未给出基期值，增速无从核算`,
  measureUndefined: ({ target, audit, unit }) =>
    `规划未说明口径；基期${figure(target.baseValue)}${unit}与目标${figure(target.targetValue)}${unit}如为同一口径，目标只相当于基期的${percent(10_000 + (audit.totalGrowthBp ?? 0))}`,
  targetUnset: () => "目标尚未下达，录入后自动核算",
  noGrowthClaimed: (words) => {
    const { annualGrowthBp, totalGrowthBp } = words.audit;
    const change =
      annualGrowthBp === null ? `总量变化${percent(totalGrowthBp)}` : `年均${percent(annualGrowthBp)}`;
    return `规划未提增速，从${baseOf(words)}到${aim(words)}，相当于${change}`;
  },
  redLine: (words) => `${aim(words)}，按是否达标考核`,
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

type TermWords = { role: string; label: string; value: number | null; unit: string };

const worded = ({ label, value, unit }: TermWords): string =>
  value === null ? `${label}未给出` : `${label}${figure(value)}${unit}`;

function partsSentence(terms: readonly TermWords[], audit: RelationAudit): string {
  const whole = terms.find(({ role }) => role === "whole");
  const parts = terms.filter(({ role }) => role === "part");
  const listed = parts.map(({ value }) => figure(value)).join("＋");
  const sum = `分项${listed}＝${figure(audit.result)}${audit.unit}`;
  if (audit.verdict === "partsSum") return `${sum}，与总数相符`;
  const difference = audit.difference ?? 0;
  const side = difference > 0 ? "少" : "多";
  return `${sum}，比总数${figure(whole?.value ?? null)}${audit.unit}${side}${figure(Math.abs(difference))}${audit.unit}`;
}

/** 甲64＋乙27＝91亿元，占总产值267亿元的34.08%；其余176亿元（65.92%）未列明. */
function quotientSentence(terms: readonly TermWords[], audit: RelationAudit): string {
  const parts = terms.filter(({ role }) => role === "part");
  const [part] = parts;
  const whole = terms.find(({ role }) => role === "whole");
  if (!part || !whole) return "";
  const result = `${figure(audit.result)}${audit.unit}`;
  if (parts.length === 1) return `${worded(part)}÷${worded(whole)}＝${result}`;
  const listed = parts.map(worded).join("＋");
  if (audit.difference === null) return `（${listed}）÷${worded(whole)}＝${result}`;
  const named = `${listed}，合计占${worded(whole)}的${result}`;
  if (audit.difference <= 0) return named;
  const rest = `${figure(100 - (audit.result ?? 0))}%`;
  return `${named}；其余${figure(audit.difference)}${whole.unit}（${rest}）规划没有列明`;
}

const missingText = (terms: readonly TermWords[]): string =>
  terms
    .filter(({ value }) => value === null)
    .map(worded)
    .join("，");

/** One relation in a sentence with the figures it was checked from. */
export function relationAuditText(terms: readonly TermWords[], audit: RelationAudit): string {
  const find = (role: string) => terms.find((term) => term.role === role);
  const [whole, part, stated] = [find("whole"), find("part"), find("stated")];
  const result = `${figure(audit.result)}${audit.unit}`;
  switch (audit.verdict) {
    case "partsSum":
    case "partsDoNotSum":
      return partsSentence(terms, audit);
    case "shareImplied":
      return `${whole ? worded(whole) : ""}的${figure(stated?.value ?? null)}%，相当于${result}`;
    case "shareHolds":
    case "shareDiffers": {
      const agrees = audit.verdict === "shareHolds" ? "相符" : "不符";
      return `${figure(part?.value ?? null)}÷${figure(whole?.value ?? null)}＝${result}，与规划所列${figure(stated?.value ?? null)}%${agrees}`;
    }
    case "quotientImplied":
      return quotientSentence(terms, audit);
    case "termMissing":
      return `${missingText(terms)}，暂不能核对`;
    case "unitsDiffer":
      return "各数单位不同，不能直接计算，核对单位和结果单位";
  }
}
