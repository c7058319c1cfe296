import type { IndicatorKind } from "@/domain/plan/plan";

/**
 * A confirmed value of a year (`2025`) or month (`2025-03`). A flow's month is that month alone and its year the whole
 * year; a cumulative indicator's month is that month alone and its year the total since the plan began; a stock or ratio
 * stands at the end of its period.
 */
export type Observation = { period: string; value: number };

export const actualSources = ["year", "months", "yearAndMonths", "end", "ledger"] as const;
export type ActualSource = (typeof actualSources)[number];

/** What an indicator has come to in a plan, and how that figure came about. */
export type Actual = {
  value: number;
  source: ActualSource;
  /** The last period it covers. */
  upTo: string;
  /** Months between the first and the last one summed that nobody has reported. */
  missingMonths: number;
  /** Year's report less the sum of its twelve months, where both are there and differ. */
  yearLessMonths: number | null;
};

const exact = 1e4;
const isMonth = ({ period }: Observation): boolean => period.length === 7;
const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const sum = (rows: readonly Observation[]): number =>
  rows.reduce((total, { value }) => total + Math.round(value * exact), 0) / exact;

/** The month a period ends in. */
export const endOf = (period: string): string => (period.length === 4 ? `${period}-12` : period);

const byEnd = (a: Observation, b: Observation): number =>
  endOf(a.period).localeCompare(endOf(b.period)) || a.period.length - b.period.length;

const gapsFrom = (firstMonth: string, months: readonly Observation[]): number => {
  const last = months.at(-1);
  return last ? monthNumber(last.period) - monthNumber(firstMonth) + 1 - months.length : 0;
};

function ofFlow(rows: readonly Observation[]): Actual | null {
  const last = rows.at(-1);
  if (!last) return null;
  const year = last.period.slice(0, 4);
  const reported = rows.find(({ period }) => period === year);
  const months = rows.filter((row) => isMonth(row) && row.period.startsWith(year));
  const total = sum(months);
  if (!reported) {
    const upTo = months.at(-1)?.period ?? year;
    const missingMonths = gapsFrom(`${year}-01`, months);
    return { value: total, source: "months", upTo, missingMonths, yearLessMonths: null };
  }
  const difference = Math.round((reported.value - total) * exact) / exact;
  const yearLessMonths = months.length === 12 && difference !== 0 ? difference : null;
  return { value: reported.value, source: "year", upTo: year, missingMonths: 0, yearLessMonths };
}

/** Totals since the plan's start are never added up; months after the last of them are. */
function ofCumulative(rows: readonly Observation[], firstMonth: string): Actual | null {
  const lastTotal = rows.filter((row) => !isMonth(row)).at(-1);
  const after = lastTotal ? endOf(lastTotal.period) : "";
  const months = rows.filter((row) => isMonth(row) && row.period > after);
  const upTo = months.at(-1)?.period;
  if (!lastTotal) {
    if (upTo === undefined) return null;
    const missingMonths = gapsFrom(firstMonth, months);
    return { value: sum(months), source: "months", upTo, missingMonths, yearLessMonths: null };
  }
  const nothing = { missingMonths: 0, yearLessMonths: null };
  if (upTo === undefined)
    return { ...nothing, value: lastTotal.value, source: "year", upTo: lastTotal.period };
  const missingMonths = gapsFrom(`${Number(lastTotal.period) + 1}-01`, months);
  return {
    ...nothing,
    value: sum([lastTotal, ...months]),
    source: "yearAndMonths",
    upTo,
    missingMonths,
  };
}

/** What confirmed observations say an indicator has come to between two months; null without any. */
export function actualOf(
  kind: IndicatorKind,
  observations: readonly Observation[],
  firstMonth: string,
  lastMonth: string,
): Actual | null {
  const rows = observations
    .filter(({ period }) => endOf(period) >= firstMonth && endOf(period) <= lastMonth)
    .sort(byEnd);
  if (kind === "flow") return ofFlow(rows);
  if (kind === "cumulative") return ofCumulative(rows, firstMonth);
  const last = rows.at(-1);
  return last
    ? { value: last.value, source: "end", upTo: last.period, missingMonths: 0, yearLessMonths: null }
    : null;
}
