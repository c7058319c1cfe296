/** 分年度投资计划: what a project itself says it will put in, fen by calendar year. */
export type YearPlan = { year: number; plannedFen: number };

/**
 * The plan month by month from `fromMonth` on (months counted from year 0; index 0 is that month). What a year still
 * lacks comes evenly in its remaining months; a year that is over brings nothing more, and neither does one that has
 * had more than it planned.
 */
export function planByMonth(
  years: readonly YearPlan[],
  countedInFirstYearFen: number,
  fromMonth: number,
): number[] {
  const firstYear = Math.floor(fromMonth / 12);
  const lastYear = Math.max(firstYear, ...years.map(({ year }) => year));
  const length = (lastYear + 1) * 12 - fromMonth;
  const plannedIn = new Map(years.map(({ year, plannedFen }) => [year, plannedFen]));
  return Array.from({ length }, (_, index) => {
    const year = Math.floor((fromMonth + index) / 12);
    const planned = plannedIn.get(year) ?? 0;
    if (year > firstYear) return planned / 12;
    const monthsLeft = (firstYear + 1) * 12 - fromMonth;
    return Math.max(0, planned - countedInFirstYearFen) / monthsLeft;
  });
}

/** The same plan some months later, or earlier: what would lie before the first month comes in it. */
export function planMoved(months: readonly number[], by: number): number[] {
  if (by >= 0) return [...Array<number>(by).fill(0), ...months];
  const early = months.slice(0, 1 - by).reduce((sum, amount) => sum + amount, 0);
  return [early, ...months.slice(1 - by)];
}
