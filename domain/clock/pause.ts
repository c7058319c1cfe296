import { addDays, daysBetween, earlierDate, type IsoDate, laterDate } from "@/domain/calendar/date";
import { addWorkingDays, type IsWorkingDay, workingDaysBetween } from "@/domain/calendar/working-days";
import type { ClockUnit } from "./clock-rule";

/** A time in which a clock stands still: the days after `from` up to and including `to`; open when `to` is null. */
export type Pause = { from: IsoDate; to: IsoDate | null };

/** How a unit counts: days after one date up to another, and the date so many days on. */
export type Counting = {
  between: (from: IsoDate, to: IsoDate) => number;
  after: (from: IsoDate, days: number) => IsoDate;
};

export const countingIn = (unit: ClockUnit, isWorkingDay: IsWorkingDay): Counting =>
  unit === "workingDays"
    ? {
        between: (from, to) => workingDaysBetween(from, to, isWorkingDay),
        after: (from, days) => addWorkingDays(from, days, isWorkingDay),
      }
    : { between: (from, to) => Math.max(0, daysBetween(from, to)), after: addDays };

const endsAfter = (a: IsoDate | null, b: IsoDate | null): boolean => a === null || (b !== null && a > b);

/** The same pauses without overlaps, in order; those that end before they begin are none. */
export function mergedPauses(pauses: readonly Pause[]): Pause[] {
  const ordered = pauses
    .filter(({ from, to }) => to === null || to > from)
    .toSorted((a, b) => daysBetween(b.from, a.from));
  const merged: Pause[] = [];
  for (const pause of ordered) {
    const last = merged.at(-1);
    if (last && (last.to === null || last.to >= pause.from)) {
      merged[merged.length - 1] = { from: last.from, to: endsAfter(pause.to, last.to) ? pause.to : last.to };
    } else {
      merged.push(pause);
    }
  }
  return merged;
}

type Span = { start: IsoDate; end: IsoDate };

const pausedWithin = ({ start, end }: Span, pauses: readonly Pause[], counting: Counting): number =>
  pauses.reduce((sum, { from, to }) => {
    const begin = laterDate(start, from);
    return sum + counting.between(begin, earlierDate(end, to ?? end));
  }, 0);

/** Days counted from the day after `start` up to and including `end`, without the paused ones. */
export const daysUsed = (span: Span, pauses: readonly Pause[], counting: Counting): number =>
  counting.between(span.start, span.end) - pausedWithin(span, pauses, counting);

/** The last day that is not yet late: pauses push it back, one that begins on it to its own end; null while that is open. */
export function dueAfter(
  start: IsoDate,
  limit: number,
  pauses: readonly Pause[],
  counting: Counting,
): IsoDate | null {
  let due = counting.after(start, limit);
  for (let settled = false; !settled; ) {
    const span = { start, end: due };
    if (pauses.some(({ from, to }) => to === null && from < due)) return null;
    const next = counting.after(start, limit + pausedWithin(span, pauses, counting));
    settled = next === due;
    due = next;
  }
  const waiting = pauses.find(({ from }) => from === due);
  return waiting ? waiting.to : due;
}
