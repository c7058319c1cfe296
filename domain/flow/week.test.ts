import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, daysBetween, isoDate, weekdayOf } from "../calendar/date";
import { weekAfter, weekBefore, weekOf } from "./week";

it.each([
  ["2026-11-23", "2026-11-23", "2026-11-29"],
  ["2026-11-22", "2026-11-16", "2026-11-22"],
  ["2026-01-01", "2025-12-29", "2026-01-04"],
])("%s lies in the week from %s to %s", (day, from, to) => {
  expect(weekOf(isoDate(day))).toEqual({ from, to });
});

it("cuts time into weeks from Monday to Sunday without a gap", () => {
  fc.assert(
    fc.property(fc.integer({ min: -9000, max: 9000 }), (offset) => {
      const day = addDays(isoDate("2026-01-01"), offset);
      const week = weekOf(day);
      expect(weekdayOf(week.from)).toBe(1);
      expect(daysBetween(week.from, week.to)).toBe(6);
      expect(week.from <= day && day <= week.to).toBe(true);
      expect(weekAfter(weekBefore(week))).toEqual(week);
    }),
  );
});
