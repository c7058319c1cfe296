import { ChartFrame } from "@/components/chart/chart-frame";
import { ColumnChart } from "@/components/chart/column-chart";
import type { PlanDetail, PlanIndicator } from "@/domain/plan/plan.schema";
import { formatNumber } from "@/lib/format/number";
import { observationHelpText, periodText } from "@/lib/text/plans";
import { indicatorValue } from "./indicator-values";

type Point = PlanIndicator["series"][number];

const shortLabel = (period: string): string =>
  period.length === 4 ? period : `${period.slice(2, 4)}.${Number(period.slice(5))}`;

/** Years where there are any but in a plan whose first year runs, else months: the two are never put on one axis. */
function pointsOf({ series, target }: PlanIndicator): { points: Point[]; isYearly: boolean } {
  const years = series.filter(({ period }) => period.length === 4);
  const months = series.filter(({ period }) => period.length === 7);
  const isYearly = years.length > 0 && years.length * 12 >= months.length;
  if (!isYearly) return { points: months, isYearly };
  const base =
    target?.baseYear && target.baseValue !== null && target.isBaseComparable
      ? [{ period: String(target.baseYear), value: target.baseValue, isDemo: false }]
      : [];
  const first = years[0]?.period ?? "";
  return { points: [...base.filter(({ period }) => period < first), ...years], isYearly };
}

/** What was confirmed in the plan's years beside its target. */
export function TrendChart({ plan, indicator }: { plan: PlanDetail["plan"]; indicator: PlanIndicator }) {
  const { points, isYearly } = pointsOf(indicator);
  if (points.length === 0) return null;
  const { target, unit, kind } = indicator;
  const help = observationHelpText[kind][isYearly ? "year" : "month"].split("，")[0]?.replace("填", "");
  const last = points.at(-1)?.period ?? "";
  return (
    <ChartFrame
      title="走势"
      level={3}
      unit={unit}
      asOf={`截至${periodText(last)}`}
      note={`${isYearly ? "年度" : "月度"}已核数值，${help}`}
      source={
        points.some(({ isDemo }) => isDemo)
          ? `${plan.name}指标实际值（含演示数据）`
          : `${plan.name}指标实际值`
      }
    >
      <ColumnChart
        label={`${indicator.name}走势`}
        columns={points.map(({ period, value }) => ({
          id: period,
          label: shortLabel(period),
          name: `${periodText(period)} ${indicatorValue(indicator, value)}${unit}`,
          value,
          valueText: indicatorValue(indicator, value),
          isFaint: isYearly && period === String(target?.baseYear ?? ""),
        }))}
        target={
          isYearly && target?.targetValue
            ? { value: target.targetValue, text: `目标 ${indicatorValue(indicator, target.targetValue)}` }
            : undefined
        }
        tickText={(value) => formatNumber(value, Number.isInteger(value) ? 0 : 1)}
        valueHeader={`${indicator.name}（${unit}）`}
        height={180}
      />
    </ChartFrame>
  );
}
