import { expect, test } from "vitest";
import { isoDate, isoMonth } from "@/domain/calendar/date";
import { scaleOver, timeScale } from "./time-scale";

const month = (text: string) => isoMonth(text);

test("days are laid on whole months, and held to the ends", () => {
  const scale = timeScale(month("2026-11"), month("2026-12"), "month");
  expect([scale.from, scale.to]).toEqual(["2026-11-01", "2026-12-31"]);
  expect(scale.at(isoDate("2026-11-01"))).toBe(0);
  expect(scale.at(isoDate("2026-12-01"))).toBeCloseTo((30 / 61) * 100);
  expect(scale.at(isoDate("2025-01-01"))).toBe(0);
  expect(scale.at(isoDate("2028-01-01"))).toBe(100);
  expect([isoDate("2026-12-31"), isoDate("2027-01-01")].map(scale.holds)).toEqual([true, false]);
});

test("ticks by month and by quarter, years marked", () => {
  const labels = (unit: "month" | "quarter") =>
    timeScale(month("2026-11"), month("2027-04"), unit).ticks.map(
      ({ label, isYearStart }) => `${label}${isYearStart ? "*" : ""}`,
    );
  expect(labels("month")).toEqual(["11月", "12月", "1月*", "2月", "3月", "4月"]);
  expect(labels("quarter")).toEqual(["1季*", "2季"]);
});

test("a scale over dates holds them all and today", () => {
  const today = isoDate("2026-11-23");
  const short = scaleOver([isoDate("2026-09-10"), isoDate("2027-02-01")], today);
  expect([short.from, short.to, short.ticks.length]).toEqual(["2026-09-01", "2027-02-28", 6]);
  const long = scaleOver([isoDate("2025-02-10"), isoDate("2027-08-01")], today);
  expect(long.ticks.map(({ label }) => label).slice(0, 2)).toEqual(["2季", "3季"]);
  expect(scaleOver([], today).ticks).toHaveLength(1);
});
