import { z } from "zod";
import { addDays, firstDayOf, type IsoDate, type IsoMonth, isoDate, lastDayOf } from "../calendar/date";

/** Setting: from which day of a month it may be closed before it is over (domain.md 1.7). */
export const closingDayKey = "month.closingDay";
export const closingDaySetting = z.number().int().min(1).max(31);
export const defaultClosingDay = 25;

/** The first day on which a month may be closed: its closing day, at the latest the day after it is over. */
export function closableFrom(month: IsoMonth, closingDay: number): IsoDate {
  const last = lastDayOf(month);
  const day = addDays(firstDayOf(month), closingDay - 1);
  return day > last ? addDays(last, 1) : isoDate(day);
}
