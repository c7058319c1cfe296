import { describe, expect, test } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { match } from "@/domain/matching/match";
import type { Supply } from "@/domain/matching/supply";
import { landNeed, parcelOf, sqm, unitOf } from "@/domain/matching/testing/arbitrary-site";
import type { Criterion } from "@/domain/site-need/criteria";
import { emptySiteNeed, type SiteNeed } from "@/domain/site-need/site-need";

const partOf = (need: SiteNeed, supply: Supply, criterion: Criterion) =>
  match(need, supply).parts.find((part) => part.criterion === criterion);

const power = (given: Partial<NonNullable<Supply["utilities"]["power"]>>) =>
  parcelOf({
    utilities: { power: { status: "connected", capacity: 5000, distanceM: 0, plannedOn: null, ...given } },
  });

const floorNeed = (given: Partial<SiteNeed>): SiteNeed => ({
  ...emptySiteNeed,
  floor: { least: sqm(2_000), most: sqm(4_000) },
  ...given,
});

describe("what refuses", () => {
  test.each<[string, SiteNeed, Supply, Criterion, string]>([
    ["floor offered, land asked", landNeed(), unitOf(), "area", "otherKind"],
    ["a hundredth too small", landNeed(), parcelOf({ area: sqm(20_000) - 1 }), "area", "tooSmall"],
    ["a hundredth too large", landNeed(), parcelOf({ area: sqm(30_000) + 1 }), "area", "tooLarge"],
    ["another use", landNeed({ use: "industrial" }), parcelOf({ use: "logistics" }), "use", "otherUse"],
    [
      "class of industry",
      landNeed({ industrialClass: 3 }),
      parcelOf({ industrialClass: 2 }),
      "industrialClass",
      "short",
    ],
    ["clear height", floorNeed({ clearHeightM: 9 }), unitOf({ clearHeightM: 8.9 }), "clearHeight", "short"],
    [
      "floor load",
      floorNeed({ floorLoadTPerSqm: 2 }),
      unitOf({ floorLoadTPerSqm: 1.5 }),
      "floorLoad",
      "short",
    ],
    ["crane", floorNeed({ craneT: 10 }), unitOf({ craneT: 5 }), "crane", "short"],
    ["fire class", floorNeed({ fireClass: "b" }), unitOf({ fireClass: "c" }), "fireClass", "short"],
    ["power", landNeed({ powerKva: 5001 }), power({}), "power", "short"],
    ["no power at all", landNeed({ powerKva: 1 }), power({ status: "none" }), "power", "absent"],
    [
      "power too late",
      landNeed({ powerKva: 1, neededFrom: isoDate("2026-01-01") }),
      power({ status: "planned", plannedOn: isoDate("2026-07-04") }),
      "power",
      "late",
    ],
    [
      "too far",
      landNeed({ powerKva: 1, distanceMostM: 200 }),
      power({ distanceM: 201 }),
      "distance",
      "tooFar",
    ],
    [
      "too dear",
      landNeed({ landPriceMostFenPerMu: 30 }),
      parcelOf({ landPriceFenPerMu: 30.01 }),
      "price",
      "tooDear",
    ],
    [
      "rent",
      floorNeed({ rentMostFenPerSqmMonth: 18 }),
      unitOf({ rentFenPerSqmMonth: 18.5 }),
      "price",
      "tooDear",
    ],
    [
      "free too late",
      landNeed({ neededFrom: isoDate("2026-01-01") }),
      parcelOf({ availableOn: isoDate("2026-07-04") }),
      "time",
      "late",
    ],
  ])("%s", (_, need, supply, criterion, reason) => {
    const found = match(need, supply);
    expect(found.score).toBeNull();
    expect(found.refusals).toMatchObject([{ criterion, reason, points: 0 }]);
  });

  test("every refusal is told with what was asked and offered", () => {
    const found = match(landNeed({ landPriceMostFenPerMu: 30, powerKva: 8000 }), {
      ...power({}),
      area: sqm(10_000),
      landPriceFenPerMu: 42,
    });
    expect(found.refusals).toMatchObject([
      { criterion: "area", asked: { least: sqm(20_000) }, offered: { least: sqm(10_000) } },
      { criterion: "power", asked: { value: 8000 }, offered: { capacity: 5000 } },
      { criterion: "price", asked: { value: 30 }, offered: { value: 42 } },
    ]);
  });
});

describe("what fits", () => {
  test("a height is not asked of bare land, a zone refuses nothing", () => {
    const found = match(landNeed({ clearHeightM: 12, zones: ["smart"] }), parcelOf({ zone: "north" }));
    expect(found.score).not.toBeNull();
    expect(found.parts.map(({ criterion }) => criterion)).toEqual(["area", "zone", "readiness"]);
    expect(found.parts[1]).toMatchObject({ outcome: "missed", points: 0 });
  });

  test("what is not registered gives half and is told", () => {
    const found = match(landNeed({ powerKva: 1000, landPriceMostFenPerMu: 30 }), parcelOf());
    expect(found.unknownCount).toBe(2);
    expect(partOf(landNeed({ powerKva: 1000 }), parcelOf(), "power")).toMatchObject({
      outcome: "unknown",
      offered: null,
      reason: null,
    });
    expect(found.score).toBeCloseTo((100 * (20 + 4 + 6 + 8)) / (20 + 8 + 12 + 8));
  });

  test("a large site is fine when it can be divided, the better the less stays behind", () => {
    const scoreOf = (area: number) => match(landNeed(), parcelOf({ area, isDivisible: true })).score ?? -1;
    expect(scoreOf(sqm(40_000))).toBeLessThan(scoreOf(sqm(31_000)));
    expect(scoreOf(sqm(31_000))).toBeLessThan(scoreOf(sqm(30_000)));
    expect(scoreOf(sqm(900_000))).toBeGreaterThan(0);
  });

  test("power on its way in time counts less than power that is there", () => {
    const need = landNeed({ powerKva: 1000, neededFrom: isoDate("2026-06-01") });
    const coming = power({ status: "building", plannedOn: isoDate("2026-09-01") });
    expect(match(need, coming).score).toBeLessThan(match(need, power({})).score ?? 0);
    expect(partOf(need, power({ status: "building" }), "power")).toMatchObject({ outcome: "unknown" });
  });

  test("half a year late still counts a little, the next day refuses", () => {
    const need = landNeed({ neededFrom: isoDate("2026-01-01") });
    const last = partOf(need, parcelOf({ availableOn: isoDate("2026-07-03") }), "time");
    expect(last?.outcome).toBe("partly");
    expect(last?.points).toBeGreaterThan(0);
  });

  test("what must be done first is told and costs", () => {
    const idle = parcelOf({ origin: "idle", hurdles: ["idleDisposal"] });
    expect(partOf(landNeed(), idle, "readiness")).toMatchObject({
      offered: { hurdles: ["idleDisposal"] },
      outcome: "partly",
    });
    expect(match(landNeed(), idle).score).toBeLessThan(match(landNeed(), parcelOf()).score ?? 0);
  });

  test("a weight raises what it is given to", () => {
    const supply = parcelOf({ zone: "north", landPriceFenPerMu: 1 });
    const need = landNeed({ zones: ["smart"], landPriceMostFenPerMu: 30 });
    const plain = match(need, supply).score ?? 0;
    expect(match({ ...need, weights: { zone: 10 } }, supply).score).toBeLessThan(plain);
    expect(match({ ...need, weights: { price: 10 } }, supply).score).toBeGreaterThan(plain);
  });
});
