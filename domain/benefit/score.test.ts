import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { area } from "@/domain/land/area";
import { fen } from "@/domain/money/fen";
import { type LandUsed, muOfLand, usedLand, type YearFigures } from "./figures";
import { compareRatios, hundredthsOf, sumRatios } from "./ratio";
import { type BenefitRules, benefitRulesSetting, defaultBenefitRules } from "./rules.schema";
import { scoreOf } from "./score";
import { atBaseline, ownLand } from "./testing/made-up-figures";

const wan = 1_000_000;
const total = (
  figures: YearFigures,
  land: LandUsed = ownLand(30),
  rules: BenefitRules = defaultBenefitRules,
) => {
  const score = scoreOf(rules, land, figures);
  if (score.kind !== "scored") throw new Error(score.missing.join());
  return score;
};
const points = (figures: YearFigures, land?: LandUsed) =>
  Object.fromEntries(total(figures, land).items.map(({ item, points: got }) => [item, hundredthsOf(got)]));

describe("land used", () => {
  const mu = (land: LandUsed) => {
    const used = usedLand(land);
    return typeof used === "string" ? used : hundredthsOf(muOfLand(used));
  };
  test.each<[string, Partial<LandUsed>, number | string]>([
    ["its own", {}, 3000],
    ["with 5 亩 rented in", { leasedInSqm: area(333_333) }, 3500],
    ["with 10 亩 let", { leasedOutSqm: area(666_667) }, 2000],
    [
      "3 000 ㎡ of floor in a building of 容积率 1.5",
      { ownSqm: area(0), rentedFloorSqm: area(300_000), buildingRatioHundredths: 150 },
      300,
    ],
    ["floor without 容积率", { rentedFloorSqm: area(1) }, "RATIO_MISSING"],
    ["nothing", { ownSqm: area(0) }, "NO_LAND"],
    ["more let than had", { leasedOutSqm: area(9_000_000) }, "NO_LAND"],
  ])("%s", (_, over, expected) => {
    expect(mu(ownLand(30, over))).toBe(expected);
  });
});

describe("the score (domain.md 3.6), by hand", () => {
  test("at the baselines it is 100, item by item the weights", () => {
    expect(hundredthsOf(total(atBaseline()).total)).toBe(10_000);
    expect(points(atBaseline())).toEqual({
      taxPerMu: 4000,
      revenuePerMu: 1000,
      addedPerEnergy: 2000,
      addedPerCod: 1500,
      addedPerWater: 500,
      addedPerHead: 1000,
    });
  });

  test.each<[string, Partial<YearFigures>, Record<string, number>]>([
    ["tax of 10 万元/亩 is two thirds of 40", { taxFen: fen(300 * wan) }, { taxPerMu: 2667 }],
    ["tax of 30 万元/亩 is capped at 60", { taxFen: fen(900 * wan) }, { taxPerMu: 6000 }],
    ["a refund is no minus", { taxFen: fen(-20 * wan) }, { taxPerMu: 0 }],
    ["4 万元/吨标准煤 is 26.67", { energyHundredths: 75_000 }, { addedPerEnergy: 2667 }],
    ["10 g of COD is capped", { codHundredths: 1 }, { addedPerCod: 2250 }],
    ["no COD at all is capped", { codHundredths: 0 }, { addedPerCod: 2250 }],
    [
      "no COD and nothing added is none",
      { codHundredths: 0, valueAddedFen: fen(0) },
      { addedPerCod: 0, addedPerHead: 0 },
    ],
    ["12 万元 a head is 8", { staffCount: 250 }, { addedPerHead: 800 }],
  ])("%s", (_, over, expected) => {
    expect(points(atBaseline(over))).toMatchObject(expected);
  });

  test("below 3 亩 three items: 50, 20, 30", () => {
    const figures = atBaseline({
      taxFen: fen(30 * wan),
      revenueFen: fen(300 * wan),
      powerHundredths: 30 * wan,
    });
    // 2 亩: 15 万元/亩 → 50; 150 万元/亩 → 10; 30 万元 over 30 万 kWh is 1 元/kWh → 15
    expect(points(figures, ownLand(2))).toEqual({ taxPerMu: 5000, revenuePerMu: 1000, taxPerPower: 1500 });
    expect(total(figures, ownLand(2)).form).toBe("small");
  });

  test("exactly 3 亩 (2 000 ㎡) is no small firm", () => {
    expect(total(atBaseline(), ownLand(3, { ownSqm: area(200_000) })).form).toBe("large");
    expect(total(atBaseline(), ownLand(3, { ownSqm: area(199_999) })).form).toBe("small");
  });

  test("规下企业 by 亩均税收 alone where the office says so", () => {
    const rules: BenefitRules = { ...defaultBenefitRules, belowScale: "taxOnly" };
    const below = total(atBaseline({ isAboveScale: false, codHundredths: null }), ownLand(30), rules);
    expect(below.items).toHaveLength(1);
    expect(hundredthsOf(below.total)).toBe(10_000);
    expect(total(atBaseline(), ownLand(30), rules).items).toHaveLength(6);
  });

  test("a figure that is missing is named and nothing is scored", () => {
    expect(
      scoreOf(defaultBenefitRules, ownLand(30), atBaseline({ codHundredths: null, staffCount: null })),
    ).toEqual({
      kind: "unscored",
      missing: ["codHundredths", "staffCount"],
    });
    expect(scoreOf(defaultBenefitRules, ownLand(0), atBaseline())).toEqual({
      kind: "unscored",
      missing: ["NO_LAND"],
    });
  });
});

const amount = fc.integer({ min: -1_000_000, max: 1_000_000_000_000 }).map(fen);
const used = fc.integer({ min: 0, max: 1_000_000_000 });
const anyFigures = fc.record({
  taxFen: amount,
  revenueFen: amount,
  outputFen: amount,
  valueAddedFen: amount,
  energyHundredths: used,
  powerHundredths: used,
  waterHundredths: used,
  codHundredths: used,
  researchFen: amount,
  staffCount: fc.integer({ min: 0, max: 100_000 }),
  isAboveScale: fc.boolean(),
  isVetoed: fc.constant(false),
});
const anyLand = fc.integer({ min: 1, max: 500 }).map((mu) => ownLand(mu));

describe("properties", () => {
  test("the parts are the whole, none below 0 or above its cap", () => {
    fc.assert(
      fc.property(anyFigures, anyLand, (figures, land) => {
        const score = total(figures, land);
        expect(compareRatios(sumRatios(score.items.map((one) => one.points)), score.total)).toBe(0);
        for (const { points: got, weight } of score.items) {
          expect(got.over >= 0n).toBe(true);
          expect(hundredthsOf(got)).toBeLessThanOrEqual(weight * 150);
        }
      }),
    );
  });

  test("more tax, sales or value added never costs points; more energy, water or COD never brings any", () => {
    const better = ["taxFen", "revenueFen", "valueAddedFen"] as const;
    const worse = [
      "energyHundredths",
      "waterHundredths",
      "codHundredths",
      "staffCount",
      "powerHundredths",
    ] as const;
    const more = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(anyFigures, anyLand, more, (figures, land, extra) => {
        const before = total(figures, land).total;
        for (const name of better) {
          const raised = total({ ...figures, [name]: fen(figures[name] + extra) }, land).total;
          expect(compareRatios(raised, before)).toBeGreaterThanOrEqual(0);
        }
        for (const name of worse) {
          const raised = total({ ...figures, [name]: figures[name] + extra }, land).total;
          expect(compareRatios(raised, before)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

test("rules: weights make 100, lines fall, items stay", () => {
  const { large } = defaultBenefitRules;
  const valid = (over: object) => benefitRulesSetting.safeParse({ ...defaultBenefitRules, ...over }).success;
  expect(valid({})).toBe(true);
  expect(valid({ large: large.map((one) => ({ ...one, weight: 20 })) })).toBe(false);
  expect(valid({ large: large.toReversed() })).toBe(false);
  expect(valid({ lineHundredths: { A: 5000, B: 6000, C: 0 } })).toBe(false);
  expect(valid({ quotaBp: { A: 5000, B: 5000, D: 1 } })).toBe(false);
});
