import fc from "fast-check";
import { isoDate } from "@/domain/calendar/date";
import { parcelUses } from "@/domain/land/parcel-state";
import { utilityStatuses } from "@/domain/land/utility";
import { zones } from "@/domain/land/zone";
import { bareSupply, hurdles, type Supply, type UtilitySupply } from "@/domain/matching/supply";
import { fireClasses } from "@/domain/premises/premises";
import { emptySiteNeed, industrialClasses, type SiteNeed } from "@/domain/site-need/site-need";

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 3 });
const area = fc.integer({ min: 100, max: 20_000_000 });
const day = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => isoDate(new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)));
const figure = (max: number) => maybe(fc.integer({ min: 0, max }));

const range = fc.tuple(area, maybe(area)).map(([one, other]) => ({
  least: other === null ? one : Math.min(one, other),
  most: other === null ? null : Math.max(one, other),
}));

export const anyNeed: fc.Arbitrary<SiteNeed> = fc.record({
  land: maybe(range),
  floor: maybe(range),
  use: maybe(fc.constantFrom(...parcelUses)),
  industrialClass: maybe(fc.constantFrom(...industrialClasses)),
  zones: fc.subarray([...zones]),
  clearHeightM: figure(20),
  floorLoadTPerSqm: figure(10),
  craneT: figure(50),
  fireClass: maybe(fc.constantFrom(...fireClasses)),
  powerKva: figure(20_000),
  waterTPerDay: figure(5_000),
  steamTPerHour: figure(60),
  gasM3PerHour: figure(3_000),
  sewageTPerDay: figure(3_000),
  distanceMostM: figure(2_000),
  landPriceMostFenPerMu: figure(60),
  rentMostFenPerSqmMonth: figure(40),
  neededFrom: maybe(day),
  weights: fc.record({ area: fc.integer({ min: 0, max: 10 }), zone: fc.integer({ min: 0, max: 10 }) }),
});

const utility: fc.Arbitrary<UtilitySupply> = fc.record({
  status: fc.constantFrom(...utilityStatuses),
  capacity: figure(20_000),
  distanceM: figure(3_000),
  plannedOn: maybe(day),
});

export const anySupply: fc.Arbitrary<Supply> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom("land" as const, "floor" as const),
  origin: fc.constantFrom("free" as const, "idle" as const, "vacating" as const, "unit" as const),
  hurdles: fc.subarray([...hurdles]),
  area,
  isDivisible: fc.boolean(),
  use: maybe(fc.constantFrom(...parcelUses)),
  industrialClass: maybe(fc.constantFrom(...industrialClasses)),
  zone: maybe(fc.constantFrom(...zones)),
  clearHeightM: figure(20),
  floorLoadTPerSqm: figure(10),
  craneT: figure(50),
  fireClass: maybe(fc.constantFrom(...fireClasses)),
  utilities: fc.record(
    { road: utility, power: utility, water: utility, heat: utility, gas: utility, sewage: utility },
    { requiredKeys: [] },
  ),
  landPriceFenPerMu: figure(60),
  rentFenPerSqmMonth: figure(40),
  availableOn: maybe(day),
});

/** Hundredths of a square metre. */
export const sqm = (value: number): number => Math.round(value * 100);

/** A need for 20 000–30 000 ㎡ of land, and whatever else is given. */
export const landNeed = (given: Partial<SiteNeed> = {}): SiteNeed => ({
  ...emptySiteNeed,
  land: { least: sqm(20_000), most: sqm(30_000) },
  ...given,
});

export const parcelOf = (given: Partial<Supply> = {}): Supply => ({
  ...bareSupply,
  id: "parcel",
  kind: "land",
  area: sqm(25_000),
  ...given,
});

export const unitOf = (given: Partial<Supply> = {}): Supply => ({
  ...bareSupply,
  id: "unit",
  kind: "floor",
  origin: "unit",
  area: sqm(3_000),
  ...given,
});
