import { Stat } from "@/components/ui/stat";
import type { MatchPlan, PlanInput } from "@/domain/matching/plan.schema";
import { formatMuWithUnit } from "@/lib/format/area";
import { formatNumber, formatPercent } from "@/lib/format/number";
import { objectiveText } from "@/lib/text/matching";

type PlanFiguresProps = { plan: MatchPlan; input: PlanInput };

export const worthUnit = (objective: PlanInput["objective"]): string =>
  objective === "score" ? "分" : "万元";

const worthName: Record<PlanInput["objective"], string> = {
  tax: "预计年税收",
  investment: "固定资产投资",
  score: "得分合计",
};

/** What the plan comes to beside today, how sure that is, and what of the quota it takes. */
export function PlanFigures({ plan, input }: PlanFiguresProps) {
  const unit = worthUnit(input.objective);
  const name = `${worthName[input.objective]}${input.isWeighted ? "（折算）" : ""}`;
  const mu = Number(plan.placedSqm) * 0.0015;
  const used = plan.quotas.filter(({ usedSqm }) => Number(usedSqm) > 0);
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-2 gap-x-8 gap-y-4 md:grid-cols-4">
        <Stat label={`最优安排，${name}`} value={formatNumber(plan.worth)} unit={unit} />
        <Stat label="按今日锁定" value={formatNumber(plan.todayWorth)} unit={unit} />
        <Stat label="可多得" value={formatNumber(plan.worth - plan.todayWorth)} unit={unit} />
        <Stat
          label="排上的项目"
          value={formatNumber(plan.placedCount)}
          unit={`个，共 ${plan.projectCount} 个`}
        />
      </div>
      <p className="max-w-4xl text-sm text-ink-muted">
        {plan.isProven
          ? "已证明没有更好的安排。"
          : `时限内找到的最好安排，与理论上限相差不超过 ${formatPercent(plan.gapBp, 2)}。`}
        {plan.placeCount} 处地块和房源参加安排，用地 {formatMuWithUnit(plan.placedSqm)}
        {input.objective !== "score" && mu > 0
          ? `，${objectiveText[input.objective]}约 ${formatNumber(plan.worth / mu, 1)} 万元/亩`
          : ""}
        。供地总量不变，合计最大即亩均最大。可分割地块按项目面积下限排。
        {used.length > 0
          ? `占用新增指标：${used.map(({ quarter, usedSqm }) => `${quarter} 季度 ${formatMuWithUnit(usedSqm)}`).join("，")}。`
          : "不占用新增建设用地指标。"}
        {plan.withoutFigure > 0
          ? `${plan.withoutFigure} 个项目没有登记${worthName[input.objective]}，按 0 计。`
          : ""}
      </p>
    </div>
  );
}
