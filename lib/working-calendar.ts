import chineseDays from "chinese-days";
import { type IsoDate, weekdayOf, yearOf } from "@/domain/calendar/date";
import type { IsWorkingDay } from "@/domain/calendar/working-days";

/** Years whose holiday notice the table holds; other years fall back to Monday to Friday. */
const firstYear = 2004;

/** Working days of mainland offices, with statutory holidays and 调休, from the published notices. */
export const isWorkingDay: IsWorkingDay = (date: IsoDate): boolean => {
  if (yearOf(date) < firstYear) return weekdayOf(date) !== 0 && weekdayOf(date) !== 6;
  return chineseDays.isWorkday(date);
};
