import { expect, test } from "vitest";
import { type EvaluationInput, evaluate, summariseEvaluations } from "@/domain/plan/evaluation";

const base: EvaluationInput = {
  targetValue: 97,
  targetYear: 2025,
  isHigherBetter: true,
  isRedLine: false,
  planState: "closed",
  actual: { value: 97, upTo: "2025", source: "year", missingMonths: 0 },
};
const actual = (value: number, upTo = "2025", part: object = {}) => ({
  value,
  upTo,
  source: "year" as const,
  missingMonths: 0,
  ...part,
});

test.each<[string, Partial<EvaluationInput>, string, number | null, number | null]>([
  ["reached to the figure", {}, "reached", 10_000, 0],
  ["missed", { actual: actual(90) }, "missed", 9278, -7],
  ["an earlier year is no answer", { actual: actual(99, "2024") }, "noData", 10_206, 2],
  [
    "months with a gap are none",
    { actual: actual(99, "2025-12", { missingMonths: 1 }) },
    "noData",
    10_206,
    2,
  ],
  ["nine months are none", { actual: actual(99, "2025-09") }, "noData", 10_206, 2],
  ["nothing reported", { actual: null }, "noData", null, null],
  ["no target", { targetValue: null }, "noTarget", null, null],
  ["open plan", { planState: "open", actual: actual(50, "2025-03") }, "underway", 5155, -47],
  ["red line met", { isRedLine: true, targetValue: 100, actual: actual(100) }, "redLineMet", null, 0],
  [
    "red line missed",
    { isRedLine: true, targetValue: 100, actual: actual(99.5) },
    "redLineMissed",
    null,
    -0.5,
  ],
  [
    "red line without the year",
    { isRedLine: true, targetValue: 100, actual: actual(100, "2023") },
    "noData",
    null,
    0,
  ],
  ["less is better", { isHigherBetter: false, targetValue: 10, actual: actual(9) }, "reached", null, -1],
  [
    "the ledger speaks for itself",
    { targetValue: 100, actual: actual(61, "2025-12", { source: "ledger" }) },
    "missed",
    6100,
    -39,
  ],
])("%s", (_, part, verdict, completionBp, difference) => {
  expect(evaluate({ ...base, ...part })).toEqual({ verdict, completionBp, difference });
});

test("the summary counts every indicator once", () => {
  const summary = summariseEvaluations(["reached", "reached", "missed", "redLineMet", "noData"]);
  expect(summary).toMatchObject({ total: 5, reached: 2, missed: 1, redLineMet: 1, noData: 1, underway: 0 });
});
