import { expect, test } from "vitest";
import { alignedRate, monthsOf, rateText } from "./rate-table";

test("a year ends with the running month", () => {
  expect(monthsOf(2026, "2026-03-05")).toEqual(["2026-03", "2026-02", "2026-01"]);
  expect(monthsOf(2025, "2026-03-05")).toHaveLength(12);
  expect(monthsOf(2027, "2026-03-05")).toEqual([]);
});

test.each([
  ["7.100000", "7.1"],
  ["7.123456", "7.123456"],
  ["10.000000", "10"],
  ["0.048100", "0.0481"],
])("%s reads %s", (stored, shown) => {
  expect(rateText(stored)).toBe(shown);
});

test.each([
  ["7.100000", "7.1000"],
  ["7.123456", "7.123456"],
  ["0.892000", "0.89200"],
  ["0.048100", "0.048100"],
])("%s lines up as %s", (stored, shown) => {
  expect(alignedRate(stored)).toBe(shown);
});
