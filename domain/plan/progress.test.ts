import fc from "fast-check";
import { expect, test } from "vitest";
import { isoMonth } from "@/domain/calendar/date";
import { fen, fenPerYi } from "@/domain/money/fen";
import { type ProgressInput, progressOf } from "@/domain/plan/progress";

const fiveYears: ProgressInput = {
  target: fen(100 * fenPerYi),
  actual: fen(38 * fenPerYi),
  firstMonth: isoMonth("2021-01"),
  lastMonth: isoMonth("2025-12"),
  asOfMonth: isoMonth("2023-06"),
};

test("midway: half the time, 38% done, 12 points behind, 62 亿元 over 30 months", () => {
  expect(progressOf(fiveYears)).toEqual({
    state: "open",
    totalMonths: 60,
    elapsedMonths: 30,
    monthsLeft: 30,
    scheduleBp: 5000,
    completionBp: 3800,
    aheadBp: -1200,
    remaining: 62 * fenPerYi,
    neededPerMonth: 20_666_666_667,
  });
});

test.each([
  ["2020-12", "notBegun", 0, 60],
  ["2021-01", "open", 1, 59],
  ["2025-11", "open", 59, 1],
  ["2025-12", "over", 60, 0],
  ["2026-11", "over", 60, 0],
])("as of %s the period is %s", (month, state, elapsedMonths, monthsLeft) => {
  const progress = progressOf({ ...fiveYears, asOfMonth: isoMonth(month) });
  expect(progress).toMatchObject({ state, elapsedMonths, monthsLeft });
});

test("an annual task counts months of twelve", () => {
  const year = { firstMonth: isoMonth("2026-01"), lastMonth: isoMonth("2026-12") };
  const progress = progressOf({ ...fiveYears, ...year, asOfMonth: isoMonth("2026-11") });
  expect(progress.scheduleBp).toBe(9167);
});

test("no target: time is known, completion is not", () => {
  const progress = progressOf({ ...fiveYears, target: null });
  expect(progress).toMatchObject({
    scheduleBp: 5000,
    completionBp: null,
    remaining: null,
    neededPerMonth: null,
  });
});

test("over or exceeded", () => {
  expect(progressOf({ ...fiveYears, asOfMonth: isoMonth("2026-01") }).neededPerMonth).toBeNull();
  const exceeded = progressOf({ ...fiveYears, actual: fen(120 * fenPerYi) });
  expect(exceeded).toMatchObject({ completionBp: 12_000, remaining: -20 * fenPerYi, neededPerMonth: 0 });
});

test("wrong order is a programming error", () => {
  expect(() => progressOf({ ...fiveYears, lastMonth: isoMonth("2020-12") })).toThrow(RangeError);
});

test("what is needed each month covers the gap within half a fen a month", () => {
  const amount = fc.integer({ min: 1, max: 1e14 });
  fc.assert(
    fc.property(amount, amount, (target, actual) => {
      const progress = progressOf({ ...fiveYears, target: fen(target), actual: fen(actual) });
      const covered = (progress.neededPerMonth ?? 0) * progress.monthsLeft;
      expect(covered - Math.max(0, target - actual)).toBeGreaterThanOrEqual(-15);
    }),
  );
});
