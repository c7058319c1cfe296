import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  isIsoDate,
  isIsoMonth,
  isoDate,
  isoMonth,
  lastDayOf,
  monthIndex,
  monthOf,
  monthsFromTo,
  nextMonths,
  weekdayOf,
} from "@/domain/calendar/date";
import { addWorkingDays, workingDaysBetween } from "@/domain/calendar/working-days";

const anyDate = fc.integer({ min: 0, max: 50_000 }).map((days) => addDays(isoDate("1950-01-01"), days));

describe("dates", () => {
  test.each([
    ["2026-11-23", true],
    ["2024-02-29", true],
    ["2026-02-29", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-1-1", false],
    ["1899-12-31", false],
    ["2026-11-23T00:00:00Z", false],
  ])("%s is a date: %s", (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });

  test("months", () => {
    expect(isIsoMonth("2026-11")).toBe(true);
    expect(isIsoMonth("2026-13")).toBe(false);
    expect(() => isoMonth("2026")).toThrow(RangeError);
    expect(lastDayOf(isoMonth("2024-02"))).toBe("2024-02-29");
    expect(nextMonths(isoMonth("2025-11"), 3)).toBe("2026-02");
    expect(monthsFromTo(isoMonth("2025-12"), isoMonth("2026-02"))).toEqual(["2025-12", "2026-01", "2026-02"]);
    expect(monthsFromTo(isoMonth("2026-02"), isoMonth("2026-01"))).toEqual([]);
    expect(monthIndex(isoMonth("2026-01")) - monthIndex(isoMonth("2025-01"))).toBe(12);
  });

  test.each([
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-11-23", 3, "2027-02-23"],
    ["2026-01-15", -13, "2024-12-15"],
  ])("%s plus %i months is %s", (date, months, expected) => {
    expect(addMonths(isoDate(date), months)).toBe(expected);
  });

  test("leap day of domain.md 4.5", () => {
    expect(addYears(isoDate("2024-02-29"), 1)).toBe("2025-02-28");
    expect(addYears(isoDate("2024-03-15"), 1)).toBe("2025-03-15");
  });

  test("days add and subtract", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
      }),
    );
    expect(weekdayOf(isoDate("2026-11-23"))).toBe(1);
    expect(monthOf(isoDate("2026-11-23"))).toBe("2026-11");
    expect(compareDates(isoDate("2026-11-23"), isoDate("2026-11-22"))).toBe(1);
  });
});

describe("working days", () => {
  const weekdays = (date: Parameters<typeof weekdayOf>[0]) => ![0, 6].includes(weekdayOf(date));

  test.each([
    ["2026-11-23", 5, "2026-11-30"],
    ["2026-11-27", 1, "2026-11-30"],
    ["2026-11-28", 1, "2026-11-30"],
    ["2026-11-23", -1, "2026-11-20"],
    ["2026-11-23", 0, "2026-11-23"],
  ])("%s plus %i working days is %s", (date, days, expected) => {
    expect(addWorkingDays(isoDate(date), days, weekdays)).toBe(expected);
  });

  test("counting is the inverse of adding", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), (date, days) => {
        expect(workingDaysBetween(date, addWorkingDays(date, days, weekdays), weekdays)).toBe(days);
      }),
    );
  });

  test("a count over years is the count day by day", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -10, max: 1_200 }), (from, days) => {
        const each = Array.from({ length: Math.max(0, days) }, (_, index) => addDays(from, index + 1));
        const counted = each.filter(weekdays).length;
        expect(workingDaysBetween(from, addDays(from, days), weekdays)).toBe(counted);
      }),
    );
  });

  test("a calendar without working days is an error, not an endless loop", () => {
    expect(() => addWorkingDays(isoDate("2026-11-23"), 1, () => false)).toThrow(RangeError);
  });
});
