import { type IsoDate, monthOf, nextMonths } from "@/domain/calendar/date";
import { type TimeScale, type TimeUnit, timeScale } from "@/lib/time-scale";

/** Months before this one, and in all. */
const windows: Record<TimeUnit, { before: number; length: number }> = {
  month: { before: 5, length: 15 },
  quarter: { before: 21, length: 48 },
};

/** Months that a step of the window moves it. */
const strides: Record<TimeUnit, number> = { month: 6, quarter: 12 };

const furthest = 40;

/** The months drawn: around today, moved by whole steps; a quarter view starts with a quarter. */
export function laneWindow(today: IsoDate, unit: TimeUnit, shift: number): TimeScale {
  const { before, length } = windows[unit];
  const steps = Math.min(Math.max(shift, -furthest), furthest);
  const first = nextMonths(monthOf(today), steps * strides[unit] - before);
  const intoQuarter = unit === "quarter" ? (Number(first.slice(5, 7)) - 1) % 3 : 0;
  const start = nextMonths(first, -intoQuarter);
  return timeScale(start, nextMonths(start, length - 1), unit);
}
