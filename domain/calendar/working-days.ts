import { addDays, daysBetween, type IsoDate, isoDate, yearOf } from "@/domain/calendar/date";

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

/** Working days of a year up to and including each of its days. A table of holidays does not change while it is in use. */
const countsByTable = new WeakMap<IsWorkingDay, Map<number, readonly number[]>>();

function countsOf(year: number, isWorkingDay: IsWorkingDay): readonly number[] {
  const known = countsByTable.get(isWorkingDay) ?? new Map<number, readonly number[]>();
  countsByTable.set(isWorkingDay, known);
  const found = known.get(year);
  if (found) return found;
  const [first, last] = [isoDate(`${year}-01-01`), isoDate(`${year}-12-31`)];
  const counts: number[] = [];
  for (let index = 0; index <= daysBetween(first, last); index += 1)
    counts.push((counts.at(-1) ?? 0) + (isWorkingDay(addDays(first, index)) ? 1 : 0));
  known.set(year, counts);
  return counts;
}

/** Working days of the date's own year up to and including it. */
const workedBy = (date: IsoDate, isWorkingDay: IsWorkingDay): number =>
  countsOf(yearOf(date), isWorkingDay)[daysBetween(isoDate(`${date.slice(0, 4)}-01-01`), date)] ?? 0;

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, isWorkingDay: IsWorkingDay): number {
  if (to <= from) return 0;
  let count = workedBy(to, isWorkingDay) - workedBy(from, isWorkingDay);
  for (let year = yearOf(from); year < yearOf(to); year += 1)
    count += countsOf(year, isWorkingDay).at(-1) ?? 0;
  return count;
}
