import { ChartFrame } from "@/components/chart/chart-frame";
import { ColumnChart } from "@/components/chart/column-chart";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { classNames } from "@/lib/class-names";
import { formatMeasureValue, measuredValue, measureUnit } from "@/lib/format/measure";
import { measureNoteText, measureText } from "@/lib/text/amounts";
import { ByYear } from "./breakdowns";
import { amountLink, figureText } from "./figure-links";
import { monthsAsPeriods, type Period, quartersAsPeriods } from "./periods";

type MonthsProps = { cockpit: CockpitOverview; asOf: string };

function columnsOf(periods: readonly Period[], unit: string, running: string) {
  return periods.map(({ key, name, label, figure }) => ({
    id: key,
    label,
    name: `${name} ${figureText(figure)} ${unit}`,
    value: measuredValue(figure.filter.measure, figure),
    valueText: figureText(figure),
    href: amountLink(figure).href,
    isFaint: figure.filter.months?.includes(running) ?? false,
  }));
}

/** Years as bars and months as columns; quarters where a plan has too many months to hit one. */
export function Months({ cockpit, asOf }: MonthsProps) {
  const { byMonth, byYear, measure } = cockpit;
  const hasYears = byYear.length > 1;
  const isByQuarter = byMonth.length > 12;
  const periods = isByQuarter ? quartersAsPeriods(byMonth) : monthsAsPeriods(byMonth);
  const unit = measureUnit(measure);
  const [first] = byMonth;
  const last = byMonth.at(-1);
  return (
    <ChartFrame
      title={`${measureText[measure]}${isByQuarter ? "按季" : "按月"}`}
      unit={unit}
      asOf={asOf}
      note={measureNoteText[measure]}
    >
      <div
        className={classNames(
          "grid grid-cols-1 gap-x-10 gap-y-4",
          hasYears && "lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]",
        )}
      >
        {hasYears ? <ByYear cockpit={cockpit} /> : null}
        {first && last ? (
          <ColumnChart
            label={isByQuarter ? "按季" : "按月"}
            columns={columnsOf(periods, unit, cockpit.asOfMonth)}
            tickText={(value) => trimDecimal(formatMeasureValue(measure, value))}
            valueHeader={`${measureText[measure]}（${unit}）`}
          />
        ) : (
          <p className="text-ink-muted">这一时期还没有开始</p>
        )}
      </div>
    </ChartFrame>
  );
}
