import fc from "fast-check";
import { expect, test } from "vitest";
import { area } from "@/domain/land/area";
import { fen } from "@/domain/money/fen";
import { type ParkParcel, parkFigures } from "./park";
import { hundredthsOf } from "./ratio";

const parcel = (sqm: number, over: Partial<ParkParcel> = {}): ParkParcel => ({
  areaSqm: area(sqm * 100),
  isDeveloped: true,
  isSupplied: true,
  isBuilt: true,
  isIndustrial: true,
  isIdle: false,
  builtFloorSqm: null,
  ...over,
});
const wan = 1_000_000;
const sums = { fixedInvestmentFen: fen(30_000 * wan), outputFen: fen(45_000 * wan), taxFen: fen(1800 * wan) };

test("by hand: 100 000 ㎡, 80 000 developed, 60 000 supplied, 40 000 built, 20 000 industrial, 6 000 idle", () => {
  const { indices, groups, floorMissing } = parkFigures(
    [
      parcel(20_000, { builtFloorSqm: area(3_000_000) }),
      parcel(20_000, { isIndustrial: false }),
      parcel(14_000, { isBuilt: false }),
      parcel(6000, { isBuilt: false, isIdle: true }),
      parcel(20_000, { isSupplied: false, isBuilt: false }),
      parcel(20_000, { isDeveloped: false, isSupplied: false, isBuilt: false }),
    ],
    sums,
  );
  const shown = Object.fromEntries(
    Object.entries(indices).map(([name, value]) => [name, value && hundredthsOf(value)]),
  );
  expect(shown).toEqual({
    developedShare: 80,
    suppliedShare: 75,
    builtShare: 67,
    industrialShare: 50,
    floorAreaRatio: 150,
    investmentIntensity: 100_000,
    outputPerMu: 150_000,
    taxPerMu: 3000,
    idleShare: 10,
  });
  expect(groups.idle).toEqual({ count: 1, areaSqm: 600_000 });
  expect(floorMissing).toBe(1);
});

test("an empty park has no shares", () => {
  expect(Object.values(parkFigures([], sums).indices).every((value) => value === null)).toBe(true);
});

test("the order of parcels decides nothing", () => {
  const any = fc.record({
    areaSqm: fc.integer({ min: 1, max: 1e9 }).map(area),
    isDeveloped: fc.boolean(),
    isSupplied: fc.boolean(),
    isBuilt: fc.boolean(),
    isIndustrial: fc.boolean(),
    isIdle: fc.boolean(),
    builtFloorSqm: fc.option(fc.integer({ min: 0, max: 1e9 }).map(area)),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (parcels) => {
      const hundredths = (list: readonly ParkParcel[]) =>
        Object.values(parkFigures(list, sums).indices).map((value) => value && hundredthsOf(value));
      expect(hundredths(parcels.toReversed())).toEqual(hundredths(parcels));
    }),
  );
});
