import { describe, expect, test } from "vitest";
import { backTest, historyOn, monthsLeftToSigning, type ProjectPast } from "@/domain/forecast/back-test";
import { defaultForecastSettings as settings } from "@/domain/forecast/settings";

const yi = 10_000_000_000;

const past = (values: Partial<ProjectPast>): ProjectPast => ({
  promisedFen: 10 * yi,
  moves: [],
  endedMonth: null,
  amounts: [],
  ...values,
});

const signed = past({
  moves: [
    { month: 100, stage: "L3" },
    { month: 106, stage: "S2" },
  ],
  amounts: [
    { month: 108, amountFen: 2 * yi },
    { month: 115, amountFen: 3 * yi },
  ],
});

describe("history", () => {
  const open = past({ moves: [{ month: 100, stage: "L3" }] });
  const ended = past({ moves: [{ month: 100, stage: "L3" }], endedMonth: 103 });

  test.each([
    ["before anything was decided", 102, 0, 0],
    ["when one had ended", 104, 1, 0],
    ["when one had been signed", 107, 2, 1],
    ["when the third had been open for a year and a half", 118, 3, 1],
  ])("%s", (_, month, entered, reached) => {
    expect(historyOn([signed, open, ended], month).L3).toEqual({ entered, signed: reached });
  });
});

describe("looking back", () => {
  const looks = (pasts: readonly ProjectPast[], asOf: number) =>
    backTest(pasts, { mode: "arrival", asOfMonths: [asOf], horizonMonths: 12 }, settings);

  test("counts what came in the window and forgets what came before", () => {
    const [look] = looks([signed], 110);
    expect(look).toMatchObject({ projectCount: 1, actualFen: 3 * yi });
    expect(look?.p90Fen ?? 0).toBeLessThanOrEqual(8 * yi);
    expect(look?.p50Fen ?? 0).toBeGreaterThan(0);
  });

  test("knows nothing of what was registered later, but sees what it brought", () => {
    expect(looks([signed], 99)).toMatchObject([
      { projectCount: 0, p90Fen: 0, actualFen: 2 * yi, isWithin: false },
    ]);
  });

  test("leaves out what had ended", () => {
    expect(looks([{ ...signed, endedMonth: 109 }], 110)).toMatchObject([{ projectCount: 0 }]);
  });

  test("an agreement already signed brings no second one", () => {
    const [look] = backTest([signed], { mode: "signing", asOfMonths: [107], horizonMonths: 12 }, settings);
    expect(look?.projectCount).toBe(0);
  });
});

test.each([
  ["L3", 0, 6],
  ["L3", 4, 2],
  ["L3", 40, 0],
  ["D1", 0, 0],
] as const)("%s after %i months has %i to go to signing", (stage, months, left) => {
  expect(monthsLeftToSigning(stage, months, settings)).toBe(left);
});
