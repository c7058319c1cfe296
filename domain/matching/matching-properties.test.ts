import fc from "fast-check";
import { expect, test } from "vitest";
import { match } from "@/domain/matching/match";
import { prepareNeed, scoreOf } from "@/domain/matching/prepare-need";
import { rankSupplies, scoreAll } from "@/domain/matching/rank";
import type { Supply } from "@/domain/matching/supply";
import { anyNeed, anySupply } from "@/domain/matching/testing/arbitrary-site";
import type { SiteNeed } from "@/domain/site-need/site-need";

const more = (value: number | null, by: number) => (value === null ? null : value + by);
const less = (value: number | null, by: number) => (value === null ? null : Math.max(0, value - by));

/** The same site with more of everything a project may want more of, for less. */
const improved = (supply: Supply, by: number): Supply => ({
  ...supply,
  hurdles: supply.hurdles.slice(by),
  clearHeightM: more(supply.clearHeightM, by),
  floorLoadTPerSqm: more(supply.floorLoadTPerSqm, by),
  craneT: more(supply.craneT, by),
  landPriceFenPerMu: less(supply.landPriceFenPerMu, by),
  rentFenPerSqmMonth: less(supply.rentFenPerSqmMonth, by),
  utilities: Object.fromEntries(
    Object.entries(supply.utilities).map(([kind, found]) => [
      kind,
      { ...found, capacity: more(found.capacity, by * 50), distanceM: less(found.distanceM, by * 50) },
    ]),
  ),
});

/** The same need, asking for more of everything. */
const stricter = (need: SiteNeed, by: number): SiteNeed => ({
  ...need,
  land: need.land && { ...need.land, least: need.land.least + by * 1000 },
  clearHeightM: more(need.clearHeightM, by),
  floorLoadTPerSqm: more(need.floorLoadTPerSqm, by),
  craneT: more(need.craneT, by),
  powerKva: more(need.powerKva, by * 100),
  sewageTPerDay: more(need.sewageTPerDay, by * 10),
  distanceMostM: less(need.distanceMostM, by * 10),
  landPriceMostFenPerMu: less(need.landPriceMostFenPerMu, by),
  rentMostFenPerSqmMonth: less(need.rentMostFenPerSqmMonth, by),
});

const step = fc.integer({ min: 0, max: 12 });

test("a better site never scores lower, and is never refused where the poorer was not", () => {
  fc.assert(
    fc.property(anyNeed, anySupply, step, (need, supply, by) => {
      const prepared = prepareNeed(need);
      expect(scoreOf(prepared, improved(supply, by))).toBeGreaterThanOrEqual(
        scoreOf(prepared, supply) - 1e-9,
      );
    }),
    { numRuns: 2000 },
  );
});

test("asking for more takes back no refusal", () => {
  fc.assert(
    fc.property(anyNeed, anySupply, step, (need, supply, by) => {
      const refused = match(need, supply).refusals.map(({ criterion }) => criterion);
      const after = match(stricter(need, by), supply).refusals.map(({ criterion }) => criterion);
      expect(after).toEqual(expect.arrayContaining(refused));
    }),
    { numRuns: 2000 },
  );
});

test("the parts add up to the score, 0–100; a refusal has no score; unknowns give neither all nor nothing", () => {
  fc.assert(
    fc.property(anyNeed, anySupply, (need, supply) => {
      const { score, parts, refusals } = match(need, supply);
      expect(score === null).toBe(refusals.length > 0);
      for (const part of parts) {
        if (part.outcome === "unknown") expect(part.points).toBeCloseTo(part.possible / 2);
        if (part.outcome === "refused") expect(part.reason).not.toBeNull();
      }
      if (score === null) return;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100 + 1e-9);
      const possible = parts.reduce((sum, part) => sum + part.possible, 0);
      if (possible > 0) expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score);
    }),
    { numRuns: 2000 },
  );
});

test("one more site never lowers the best; the order does not hang on the order given", () => {
  const sites = fc.uniqueArray(anySupply, { selector: ({ id }) => id, minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(anyNeed, sites, anySupply, (need, supplies, another) => {
      const prepared = prepareNeed(need);
      const ranked = rankSupplies(prepared, supplies);
      const best = ranked.fitting[0]?.score ?? -1;
      expect(rankSupplies(prepared, [...supplies, another]).fitting[0]?.score ?? -1).toBeGreaterThanOrEqual(
        best,
      );
      expect(rankSupplies(prepared, supplies.toReversed())).toEqual(ranked);
      expect(ranked.fitting.length + ranked.refused.length).toBe(supplies.length);
    }),
    { numRuns: 300 },
  );
});

test("a thousand needs against five hundred sites", () => {
  const needs = fc.sample(anyNeed, { numRuns: 1000, seed: 7 }).map(prepareNeed);
  const supplies = fc.sample(anySupply, { numRuns: 500, seed: 8 });
  const started = performance.now();
  const scores = scoreAll(needs, supplies);
  const took = performance.now() - started;
  expect(scores.some((score) => score >= 0)).toBe(true);
  expect(took).toBeLessThan(5000);
});
