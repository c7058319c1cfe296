import { expect, test } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { laneWindow } from "./lane-window";

const today = isoDate("2026-11-23");

test.each([
  ["month", 0, "2026-06-01", "2027-08-31"],
  ["month", -1, "2025-12-01", "2027-02-28"],
  ["quarter", 0, "2025-01-01", "2028-12-31"],
  ["quarter", 1, "2026-01-01", "2029-12-31"],
] as const)("by %s, %d steps away", (unit, shift, from, to) => {
  const scale = laneWindow(today, unit, shift);
  expect([scale.from, scale.to]).toEqual([from, to]);
});

test("an address cannot ask for a century", () => {
  expect(laneWindow(today, "quarter", 1e9).to < "2070").toBe(true);
  expect(laneWindow(today, "month", -1e9).from > "2000").toBe(true);
});
