import {
  addDays,
  daysBetween,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
  lastDayOf,
  monthOf,
  monthsFromTo,
} from "@/domain/calendar/date";

export type TimeTick = {
  /** First day of the month or quarter. */
  on: IsoDate;
  /** Place on the scale, 0–100. */
  at: number;
  label: string;
  isYearStart: boolean;
};

/** Whole months laid on a line of 0–100. */
export type TimeScale = {
  from: IsoDate;
  to: IsoDate;
  ticks: readonly TimeTick[];
  /** Place of a day, held to the ends of the line. */
  at: (date: IsoDate) => number;
  /** Whether a day lies on the line. */
  holds: (date: IsoDate) => boolean;
};

export type TimeUnit = "month" | "quarter";

const monthNumber = (month: IsoMonth): number => Number(month.slice(5, 7));

const isTick = (month: IsoMonth, unit: TimeUnit): boolean => unit === "month" || monthNumber(month) % 3 === 1;

function labelOf(month: IsoMonth, unit: TimeUnit): string {
  const number = monthNumber(month);
  return unit === "month" ? `${number}月` : `${Math.ceil(number / 3)}季`;
}

/** A scale over whole months, the last one included. */
export function timeScale(first: IsoMonth, last: IsoMonth, unit: TimeUnit): TimeScale {
  const from = firstDayOf(first);
  const to = lastDayOf(last);
  const length = daysBetween(from, addDays(to, 1));
  const at = (date: IsoDate): number => Math.min(Math.max((daysBetween(from, date) / length) * 100, 0), 100);
  const ticks = monthsFromTo(first, last)
    .filter((month) => isTick(month, unit))
    .map((month) => ({
      on: firstDayOf(month),
      at: at(firstDayOf(month)),
      label: labelOf(month, unit),
      isYearStart: monthNumber(month) === 1,
    }));
  return { from, to, ticks, at, holds: (date) => date >= from && date <= to };
}

/** The scale that holds all the dates; by quarter when it gets long. */
export function scaleOver(dates: readonly IsoDate[], today: IsoDate): TimeScale {
  const sorted = [...dates, today].toSorted();
  const first = monthOf(sorted[0] ?? today);
  const last = monthOf(sorted.at(-1) ?? today);
  return timeScale(first, last, monthsFromTo(first, last).length > 14 ? "quarter" : "month");
}
