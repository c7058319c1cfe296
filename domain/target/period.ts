import { type IsoMonth, isoMonth, monthsFromTo } from "@/domain/calendar/date";

/** `2026` or `2026-Q4`. */
export type TargetPeriod = string;

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

export const yearPeriod = (year: number): TargetPeriod => String(year);

export const quarterPeriod = (year: number, quarter: Quarter): TargetPeriod => `${year}-Q${quarter}`;

export const yearOfPeriod = (period: TargetPeriod): number => Number(period.slice(0, 4));

/** 1 to 4, or null for a whole year. */
export const quarterOfPeriod = (period: TargetPeriod): Quarter | null =>
  quarters.find((quarter) => period.endsWith(`-Q${quarter}`)) ?? null;

export type MonthSpan = { firstMonth: IsoMonth; lastMonth: IsoMonth };

const month = (year: number, number: number): IsoMonth =>
  isoMonth(`${year}-${String(number).padStart(2, "0")}`);

/** First and last month of a year or quarter. */
export function spanOfPeriod(period: TargetPeriod): MonthSpan {
  const year = yearOfPeriod(period);
  const quarter = quarterOfPeriod(period);
  if (quarter === null) return { firstMonth: month(year, 1), lastMonth: month(year, 12) };
  return { firstMonth: month(year, quarter * 3 - 2), lastMonth: month(year, quarter * 3) };
}

export function monthsOfPeriod(period: TargetPeriod): IsoMonth[] {
  const { firstMonth, lastMonth } = spanOfPeriod(period);
  return monthsFromTo(firstMonth, lastMonth);
}

/** A year with its four quarters. */
export const periodsOfYear = (year: number): TargetPeriod[] => [
  yearPeriod(year),
  ...quarters.map((quarter) => quarterPeriod(year, quarter)),
];

/** The same period a year earlier. */
export const yearBefore = (period: TargetPeriod): TargetPeriod =>
  `${yearOfPeriod(period) - 1}${period.slice(4)}`;

/** The quarter a month lies in. */
export const quarterOfMonth = (value: IsoMonth): TargetPeriod =>
  `${value.slice(0, 4)}-Q${Math.ceil(Number(value.slice(5)) / 3)}`;
