import { ColumnChart } from "@/components/chart/column-chart";
import { BarList } from "@/components/ui/bar-list";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { formatMonth } from "@/lib/format/date";
import { formatMeasure, formatMeasureValue, measuredValue, measureUnit } from "@/lib/format/measure";
import { formatYi } from "@/lib/format/money";
import { absent, formatNumber } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { projectsHref } from "@/lib/search-params/project-ledger";
import { measureText } from "@/lib/text/amounts";
import { stageText } from "@/lib/text/stages";
import { WallPanel } from "./wall-panel";

/** Every stage with its number and total investment. */
export function WallFunnel({ cockpit }: { cockpit: CockpitOverview }) {
  return (
    <WallPanel title="项目漏斗" note="现处各阶段的正常项目，个、总投资亿元">
      <BarList
        label="按阶段"
        items={cockpit.funnel.map(({ stage, figure }) => {
          const amount = figure.totalInvestmentFen > 0 ? formatYi(figure.totalInvestmentFen) : absent;
          return {
            id: stage,
            label: stageText[stage],
            size: figure.count,
            value: `${formatNumber(figure.count)} 个`,
            note: amount,
            href: projectsHref(figure.filter),
            hint: `现处${stageText[stage]} ${formatNumber(figure.count)} 个，总投资 ${amount} 亿元`,
          };
        })}
      />
    </WallPanel>
  );
}

/** The last twelve months of the plan. */
export function WallTrend({ cockpit }: { cockpit: CockpitOverview }) {
  const { measure } = cockpit;
  const unit = measureUnit(measure);
  return (
    <WallPanel title="月度走势" note={`${measureText[measure]}，按统计月，${unit}`}>
      <ColumnChart
        label="月度走势"
        columns={cockpit.byMonth.slice(-12).map(({ key, figure }) => ({
          id: key,
          label: `${Number(key.slice(5))}月`,
          name: `${formatMonth(key)} ${formatMeasure(measure, figure)} ${unit}，${formatNumber(figure.count)} 笔`,
          value: measuredValue(measure, figure),
          valueText: formatMeasure(measure, figure),
          href: amountsHref(figure.filter),
          isFaint: key === cockpit.asOfMonth,
        }))}
        tickText={(value) => formatMeasureValue(measure, value).replace(/\.00$/, "")}
        valueHeader={unit}
        periodHeader="统计月"
        height={170}
      />
    </WallPanel>
  );
}
