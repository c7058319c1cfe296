import { expect, it } from "vitest";
import { defaultClockRules } from "../clock/default-rules";
import { stageLimitOf } from "./stage-limit";

it.each([
  ["L0", { days: 3, unit: "workingDays", calendarDays: 5 }],
  ["L3", null],
  ["R2", { days: 10, unit: "workingDays", calendarDays: 14 }],
  ["S1", { days: 90, unit: "days", calendarDays: 90 }],
  ["S2", { days: 30, unit: "days", calendarDays: 30 }],
  ["B2", null],
] as const)("limits the stay in %s by its own clock", (stage, limit) => {
  expect(stageLimitOf(defaultClockRules, stage)).toEqual(limit);
});
