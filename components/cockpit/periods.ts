import type { AmountFigure } from "@/domain/cockpit/figure";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { formatMonth } from "@/lib/format/date";

type Month = CockpitOverview["byMonth"][number];

/** One column of the chart: a month or a quarter, with what its link opens. */
export type Period = { key: string; name: string; label: string; figure: AmountFigure };

export const monthsAsPeriods = (months: readonly Month[]): Period[] =>
  months.map(({ key, figure }) => ({
    key,
    name: formatMonth(key),
    label: `${Number(key.slice(5))}月`,
    figure,
  }));

const quarterOf = (month: string) => `${month.slice(0, 4)}-${Math.ceil(Number(month.slice(5)) / 3)}`;

/** Sums of the months of each quarter; the filter names just these months, so the list adds up to the sum. */
export function quartersAsPeriods(months: readonly Month[]): Period[] {
  const keys = [...new Set(months.map(({ key }) => quarterOf(key)))];
  return keys.flatMap((key) => {
    const members = months.filter((month) => quarterOf(month.key) === key);
    const [first] = members;
    if (!first) return [];
    const sum = (name: "count" | "countedFen" | "countedUsdCents") =>
      members.reduce((total, { figure }) => total + figure[name], 0);
    const filter = { ...first.figure.filter, months: members.map((month) => month.key) };
    const [year = "", quarter = ""] = key.split("-");
    return {
      key,
      name: `${year}年第${quarter}季度`,
      label: quarter === "1" ? year : "",
      figure: {
        count: sum("count"),
        countedFen: sum("countedFen"),
        countedUsdCents: sum("countedUsdCents"),
        filter,
      },
    };
  });
}
