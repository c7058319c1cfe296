import { expect, test } from "vitest";
import { area } from "@/domain/land/area";
import { fen } from "@/domain/money/fen";
import { indicesOf } from "./indices";
import { hundredthsOf } from "./ratio";
import { atBaseline, ownLand } from "./testing/made-up-figures";

const wan = 1_000_000;
const promise = {
  parcelSqm: area(2_000_000),
  investedFen: fen(9000 * wan),
  intensityWanPerMuHundredths: 40_000,
  builtFloorSqm: area(1_800_000),
  floorRatioMinHundredths: 120,
};

test("by hand: 30 亩, 9000 万元 invested of 400 万元/亩, 18 000 ㎡ built where 1.2 is asked", () => {
  const indices = indicesOf(ownLand(30), atBaseline(), promise);
  expect(
    Object.fromEntries(Object.entries(indices).map(([name, value]) => [name, value && hundredthsOf(value)])),
  ).toEqual({
    taxWanPerMu: 1500,
    outputWanPerMu: 30_000,
    revenueWanPerMu: 30_000,
    addedWanPerMu: 10_000,
    intensityFulfilment: 75,
    floorRatioFulfilment: 75,
    energyPerAdded: 33,
    researchShare: 3,
    staffPerMu: 667,
  });
});

test("what wasn't reported is absent, not zero", () => {
  const indices = indicesOf(ownLand(0), atBaseline({ valueAddedFen: null, revenueFen: null }), {
    ...promise,
    investedFen: null,
    builtFloorSqm: null,
  });
  expect(Object.values(indices).every((value) => value === null)).toBe(true);
});
