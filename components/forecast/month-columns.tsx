import { ChartFrame } from "@/components/chart/chart-frame";
import { ColumnChart } from "@/components/chart/column-chart";
import type { ForecastView } from "@/domain/forecast/forecast.schema";
import { formatMonth } from "@/lib/format/date";
import { formatYi } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";

type Period = { key: string; label: string; name: string; expectedFen: number };

const longWindow = 18;

/** Quarters where months would be too narrow to read. */
function periodsOf(months: ForecastView["months"]): Period[] {
  if (months.length <= longWindow) {
    return months.map(({ month, expectedFen }) => ({
      key: month,
      label: month.slice(2),
      name: formatMonth(month),
      expectedFen,
    }));
  }
  const quarters = new Map<string, Period>();
  for (const { month, expectedFen } of months) {
    const quarter = Math.ceil(Number(month.slice(5)) / 3);
    const name = `${month.slice(0, 4)}年${quarter}季度`;
    const label = quarter === 1 ? month.slice(0, 4) : "";
    const before = quarters.get(name)?.expectedFen ?? 0;
    quarters.set(name, { key: name, label, name, expectedFen: before + expectedFen });
  }
  return [...quarters.values()];
}

/** What is expected when, weighted by its chance. */
export function MonthColumns({ view }: { view: ForecastView }) {
  return (
    <ChartFrame
      title="预期到来的时间"
      unit="亿元"
      asOf={`截至${formatMonth(view.asOfMonth)}`}
      note="各项目余额按签约把握和到位进度折算，分年度投资计划优先"
    >
      <ColumnChart
        label="预期到来的时间"
        valueHeader="预期（亿元）"
        tickText={(value) => formatNumber(value)}
        columns={periodsOf(view.months).map(({ key, label, name, expectedFen }) => ({
          id: key,
          label,
          name: `${name}预期 ${formatYi(expectedFen)} 亿元`,
          value: expectedFen / 10_000_000_000,
          valueText: formatYi(expectedFen, 1),
          fill: "accentLine",
        }))}
      />
    </ChartFrame>
  );
}
