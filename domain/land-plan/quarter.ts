import { type IsoDate, isoMonth, lastDayOf, monthOf, nextMonths } from "@/domain/calendar/date";

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

/** Number of quarters since year 0, so that two can be compared across years. */
export const quarterIndex = (year: number, quarter: number): number => year * 4 + quarter - 1;

export const quarterIndexOf = (date: string): number =>
  quarterIndex(Number(date.slice(0, 4)), Math.ceil(Number(date.slice(5, 7)) / 3));

/** Last day of a quarter. */
export const quarterEnd = (year: number, quarter: number): IsoDate =>
  lastDayOf(isoMonth(`${year}-${String(quarter * 3).padStart(2, "0")}`));

/** The quarter in which a day so many months from today lies. */
export const quarterIndexAfter = (today: IsoDate, months: number): number =>
  quarterIndexOf(nextMonths(monthOf(today), months));
