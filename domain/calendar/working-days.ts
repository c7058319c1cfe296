import { addDays, type IsoDate } from "@/domain/calendar/date";

/** Tells whether an office works on a day; the holiday table with 调休 is injected. */
export type IsWorkingDay = (date: IsoDate) => boolean;

const longestClosure = 60;

/** The next working day after a date (before it, when `step` is −1). */
function neighbour(date: IsoDate, step: 1 | -1, isWorkingDay: IsWorkingDay): IsoDate {
  let day = addDays(date, step);
  for (let tried = 0; tried < longestClosure; tried += 1) {
    if (isWorkingDay(day)) return day;
    day = addDays(day, step);
  }
  throw new RangeError(`no working day within ${longestClosure} days of ${date}`);
}

/** The date a number of working days away; the start day is not counted. */
export function addWorkingDays(date: IsoDate, workingDays: number, isWorkingDay: IsWorkingDay): IsoDate {
  const step = workingDays < 0 ? -1 : 1;
  let day = date;
  for (let done = 0; done < Math.abs(workingDays); done += 1) {
    day = neighbour(day, step, isWorkingDay);
  }
  return day;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, isWorkingDay: IsWorkingDay): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}
