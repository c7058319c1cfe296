import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratio } from "@/domain/benefit/ratio";
import { isoDate } from "@/domain/calendar/date";
import { area } from "@/domain/land/area";
import { fen } from "@/domain/money/fen";
import { assessUnderused, isSuspected } from "./assess";
import { monthsSince } from "./assess-dates";
import type { ParcelYear, UnderusedFacts } from "./facts";
import { defaultUnderusedRules, type UnderusedTest, underusedRulesSetting } from "./rules.schema";

const wan = 1_000_000;
const today = isoDate("2026-11-24");
/** 30 亩, median 10 万元/亩. */
const year = (of: number, taxWan: number | null, over: Partial<ParcelYear> = {}): ParcelYear => ({
  year: of,
  taxFen: taxWan === null ? null : fen(taxWan * wan),
  outputFen: fen(9000 * wan),
  land: ratio(2_000_000),
  median: { perMu: ratio(10), basis: "park", firms: 12 },
  ...over,
});
const sound: UnderusedFacts = {
  areaSqm: area(2_000_000),
  years: [year(2025, 400), year(2024, 400)],
  builtFloorSqm: area(2_400_000),
  floorRatioMinHundredths: 120,
  investedFen: fen(12_000 * wan),
  intensityPromisedHundredths: 40_000,
  stoppedOn: null,
  isObsolete: false,
  ownSqm: area(2_000_000),
  leasedOutSqm: area(0),
  productionOn: isoDate("2022-06-01"),
  capacityTermMonths: 24,
  outputPromisedHundredths: 30_000,
  taxPromisedHundredths: null,
};
const find = (test: UnderusedTest, over: Partial<UnderusedFacts>, on = today) => {
  const finding = assessUnderused({ ...sound, ...over }, defaultUnderusedRules, on).find(
    (one) => one.test === test,
  );
  if (!finding) throw new Error(`${test} was not looked at`);
  return finding;
};
const nothing: UnderusedFacts = {
  areaSqm: area(2_000_000),
  years: [],
  builtFloorSqm: null,
  floorRatioMinHundredths: null,
  investedFen: null,
  intensityPromisedHundredths: null,
  stoppedOn: null,
  isObsolete: null,
  ownSqm: null,
  leasedOutSqm: null,
  productionOn: null,
  capacityTermMonths: null,
  outputPromisedHundredths: null,
  taxPromisedHundredths: null,
};

describe("each test by hand", () => {
  test.each<[string, UnderusedTest, Partial<UnderusedFacts>, string, number | null]>([
    [
      "4 万元/亩 in both years is 40% of the median",
      "tax",
      { years: [year(2025, 120), year(2024, 120)] },
      "met",
      4000,
    ],
    [
      "exactly half the median is not below it",
      "tax",
      { years: [year(2025, 150), year(2024, 150)] },
      "notMet",
      5000,
    ],
    ["one year above clears it", "tax", { years: [year(2025, 120), year(2024, 300)] }, "notMet", 4000],
    ["one year known and below decides nothing", "tax", { years: [year(2025, 120)] }, "unknown", null],
    ["a year above needs no other", "tax", { years: [year(2025, 400)] }, "notMet", 13_333],
    ["容积率 0.71 of 1.2 asked is 59.17%", "floorRatio", { builtFloorSqm: area(1_420_000) }, "met", 5917],
    [
      "容积率 0.72 of 1.2 asked is exactly 60%",
      "floorRatio",
      { builtFloorSqm: area(1_440_000) },
      "notMet",
      6000,
    ],
    ["239.9 of 400 万元/亩", "intensity", { investedFen: fen(7197 * wan) }, "met", 5998],
    ["240 of 400 万元/亩", "intensity", { investedFen: fen(7200 * wan) }, "notMet", 6000],
    [
      "stopped for twelve months today: not yet full",
      "stopped",
      { stoppedOn: isoDate("2025-11-24") },
      "notMet",
      1200,
    ],
    ["the day after it is", "stopped", { stoppedOn: isoDate("2025-11-23") }, "met", 1200],
    ["淘汰类", "obsolete", { isObsolete: true }, "met", null],
    [
      "half of its land let is not more than half",
      "letOut",
      { leasedOutSqm: area(1_000_000) },
      "notMet",
      5000,
    ],
    ["a hundredth of a ㎡ more is", "letOut", { leasedOutSqm: area(1_000_001) }, "met", 5000],
    [
      "达产 due 2024-06-01, output 200 of 300: 24 months over",
      "capacity",
      { years: [year(2025, 400, { outputFen: fen(6000 * wan) })] },
      "met",
      2900,
    ],
    ["the same with output as promised", "capacity", {}, "notMet", 0],
    ["no standard to be measured by", "capacity", { outputPromisedHundredths: null }, "unknown", null],
  ])("%s", (_, which, over, verdict, value) => {
    expect(find(which, over)).toMatchObject({ verdict, value });
  });

  test("达产 is overdue for 24 months only after the corresponding day", () => {
    const over = { years: [year(2025, 400, { outputFen: fen(6000 * wan) })] };
    expect(find("capacity", over, isoDate("2026-06-01")).verdict).toBe("notMet");
    expect(find("capacity", over, isoDate("2026-06-02")).verdict).toBe("met");
  });
});

test("a sound parcel is not suspected; each finding names its figures", () => {
  const findings = assessUnderused(sound, defaultUnderusedRules, today);
  expect(isSuspected(findings)).toBe(false);
  expect(findings.map(({ test: which }) => which)).toEqual(defaultUnderusedRules.tests);
  expect(find("tax", {}).sources).toContainEqual({
    kind: "figure",
    name: "medianPerMu",
    hundredths: 1000,
    year: 2025,
    basis: "park",
  });
});

test("of a parcel nobody knows anything about every test says what is missing", () => {
  const findings = assessUnderused(nothing, defaultUnderusedRules, today);
  expect(isSuspected(findings)).toBe(false);
  expect(Object.fromEntries(findings.map(({ test: which, missing }) => [which, missing]))).toEqual({
    tax: ["yearFigures"],
    floorRatio: ["builtFloor", "floorRatioMin"],
    intensity: ["invested", "intensityPromise"],
    stopped: ["yearFigures"],
    obsolete: ["yearFigures"],
    letOut: ["ownLand"],
    capacity: ["production", "capacityTerm"],
  });
});

test("a test switched off is not looked at", () => {
  const rules = { ...defaultUnderusedRules, tests: ["stopped" as const] };
  expect(assessUnderused(sound, rules, today)).toHaveLength(1);
  expect(underusedRulesSetting.safeParse({ ...rules, tests: [] }).success).toBe(false);
  expect(underusedRulesSetting.safeParse(defaultUnderusedRules).success).toBe(true);
});

test("unknown findings say what is missing, known ones have a verdict with a value", () => {
  const drawn = fc.record({
    tax: fc.option(fc.integer({ min: 0, max: 500 })),
    floor: fc.option(fc.integer({ min: 0, max: 3_000_000 })),
    invested: fc.option(fc.integer({ min: 0, max: 20_000 })),
    output: fc.option(fc.integer({ min: 0, max: 20_000 })),
  });
  fc.assert(
    fc.property(drawn, ({ tax, floor, invested, output }) => {
      const of = (number: number) =>
        year(number, tax, { outputFen: output === null ? null : fen(output * wan) });
      const facts: UnderusedFacts = {
        ...sound,
        years: [of(2025), of(2024)],
        builtFloorSqm: floor === null ? null : area(floor),
        investedFen: invested === null ? null : fen(invested * wan),
      };
      for (const { verdict, value, missing, test: which } of assessUnderused(
        facts,
        defaultUnderusedRules,
        today,
      )) {
        if (verdict === "unknown") expect(missing.length).toBeGreaterThan(0);
        else if (which !== "obsolete") expect(value).not.toBeNull();
      }
    }),
  );
});

test.each([
  ["2025-01-31", "2025-02-28", 1],
  ["2025-01-31", "2025-03-30", 1],
  ["2024-02-29", "2025-02-28", 12],
  ["2025-11-24", "2025-11-23", -1],
])("from %s to %s are %d whole months", (from, to, months) => {
  expect(monthsSince(isoDate(from), isoDate(to))).toBe(months);
});
