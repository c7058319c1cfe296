import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Area,
  area,
  areaFromHectares,
  areaFromMu,
  areaFromSqm,
  floorAreaRatio,
  hectaresText,
  investmentWanPerMu,
  muHundredths,
  muText,
  sqmText,
  sumAreas,
} from "@/domain/land/area";
import { fen } from "@/domain/money/fen";
import type { Result } from "@/domain/shared/result";

function value(result: Result<Area>): Area {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

describe("units", () => {
  test.each([
    ["1", "666.67"],
    ["15", "10000.00"],
    ["43.2", "28800.00"],
    ["1500", "1000000.00"],
    ["3995", "2663333.33"],
  ])("%s 亩 is %s ㎡", (mu, sqm) => {
    expect(sqmText(value(areaFromMu(mu)))).toBe(sqm);
  });

  test("the surveyed example of domain.md 4.8", () => {
    const plot = value(areaFromHectares("2.8800"));
    expect(sqmText(plot)).toBe("28800.00");
    expect(muText(plot)).toBe("43.20");
    expect(hectaresText(plot)).toBe("2.8800");
  });

  test("refusals", () => {
    expect(areaFromSqm("-1")).toEqual({ ok: false, code: "NEGATIVE" });
    expect(areaFromSqm("1.005")).toEqual({ ok: false, code: "TOO_PRECISE" });
    expect(areaFromMu("一百")).toEqual({ ok: false, code: "NOT_A_NUMBER" });
    expect(areaFromHectares("999999999999999")).toEqual({ ok: false, code: "OUT_OF_RANGE" });
    expect(() => area(1.5)).toThrow(RangeError);
  });
});

describe("known loss of the conversion", () => {
  const muHundredth = fc.integer({ min: 0, max: 10_000_000 });

  test("亩 → ㎡ → 亩 loses nothing", () => {
    fc.assert(
      fc.property(muHundredth, (hundredths) => {
        expect(muHundredths(value(areaFromMu((hundredths / 100).toFixed(2))))).toBe(hundredths);
      }),
    );
  });

  test("㎡ → 亩 → ㎡ loses at most 3.34 ㎡", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e10 }).map(area), (size) => {
        expect(Math.abs(value(areaFromMu(muText(size))) - size)).toBeLessThanOrEqual(334);
      }),
    );
    expect(muText(area(100))).toBe("0.00");
  });
});

test("融商: 10 亿元 on 200 亩 with 27 万㎡ is 500 万元/亩 and a ratio of 2.025, shown half up", () => {
  const land = value(areaFromMu("200"));
  expect(investmentWanPerMu(fen(1e11), land)).toBe(500);
  expect(floorAreaRatio(value(areaFromSqm("270000")), land)).toBe(2.03);
  expect(investmentWanPerMu(fen(1), area(0))).toBeNull();
  expect(sumAreas([land, area(1)])).toBe(land + 1);
});
