import { expect, test } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { addWorkingDays } from "@/domain/calendar/working-days";
import { isWorkingDay } from "@/lib/working-calendar";

test.each([
  ["2026-11-23", true],
  ["2026-11-22", false],
  ["2026-10-01", false],
  ["2026-10-10", true],
  ["2026-02-17", false],
  ["2035-06-06", true],
  ["2000-01-01", false],
])("%s is a working day: %s", (date, expected) => {
  expect(isWorkingDay(isoDate(date))).toBe(expected);
});

test("five working days across National Day 2026", () => {
  expect(addWorkingDays(isoDate("2026-09-30"), 2, isWorkingDay)).toBe("2026-10-09");
});
