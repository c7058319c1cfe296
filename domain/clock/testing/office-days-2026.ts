import { type IsoDate, weekdayOf } from "@/domain/calendar/date";
import type { IsWorkingDay } from "@/domain/calendar/working-days";

type Range = readonly [from: string, to: string];

/** 国务院办公厅关于 2026 年部分节假日安排的通知: closed from, to. */
const closed: readonly Range[] = [
  ["2026-01-01", "2026-01-03"],
  ["2026-02-15", "2026-02-23"],
  ["2026-04-04", "2026-04-06"],
  ["2026-05-01", "2026-05-05"],
  ["2026-06-19", "2026-06-21"],
  ["2026-09-25", "2026-09-27"],
  ["2026-10-01", "2026-10-07"],
];

/** 调休: weekend days on which offices work. */
const worked = new Set(["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]);

export const isOfficeDay2026: IsWorkingDay = (date: IsoDate) => {
  if (worked.has(date)) return true;
  const isWeekend = weekdayOf(date) === 0 || weekdayOf(date) === 6;
  return !isWeekend && !closed.some(([from, to]) => date >= from && date <= to);
};
