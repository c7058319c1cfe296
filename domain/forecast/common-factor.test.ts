import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadFromLooks } from "@/domain/forecast/back-test";
import { commonFactor, withCommonFactor } from "@/domain/forecast/common-factor";
import { fromAtoms, meanOf, quantile, varianceOf } from "@/domain/forecast/distribution";
import { sumTreeOf, totalOf } from "@/domain/forecast/sum-tree";

const yi = 10_000_000_000;

const coins = totalOf(
  sumTreeOf(
    Array.from({ length: 80 }, (_, index) =>
      fromAtoms([
        { value: 0, probability: 0.6 },
        { value: (1 + (index % 5)) * yi, probability: 0.4 },
      ]),
    ),
  ),
);

test.each([0.05, 0.15, 0.4, 0.6])(
  "a factor of deviation %f has mean 1, that deviation, and is never negative",
  (deviation) => {
    const nodes = commonFactor(deviation);
    const mean = nodes.reduce((sum, { factor, weight }) => sum + factor * weight, 0);
    const variance = nodes.reduce((sum, { factor, weight }) => sum + (factor - mean) ** 2 * weight, 0);
    expect(mean).toBeCloseTo(1, 12);
    expect(Math.sqrt(variance)).toBeCloseTo(deviation, 12);
    expect(Math.min(...nodes.map(({ factor }) => factor))).toBeGreaterThan(0);
  },
);

describe("what is to come under a common factor", () => {
  test("keeps its mean and widens as variances multiply", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 0.5, noNaN: true }), (deviation) => {
        const moved = withCommonFactor(coins, deviation);
        const mean = meanOf(coins);
        const expected = varianceOf(coins) * (1 + deviation ** 2) + (mean * deviation) ** 2;
        expect(meanOf(moved) / mean).toBeCloseTo(1, 9);
        expect(Math.abs(varianceOf(moved) / expected - 1)).toBeLessThan(0.002);
      }),
      { numRuns: 40 },
    );
  });

  test("of none is what it was", () => {
    expect(withCommonFactor(coins, 0)).toBe(coins);
  });

  test("of a sum that is certain is the factor's own range", () => {
    const sum = fromAtoms([{ value: 10 * yi, probability: 1 }]);
    const moved = withCommonFactor(sum, 0.2);
    const sigma = Math.sqrt(Math.log(1.04));
    const at = (z: number) => 10 * Math.exp(sigma * z - sigma ** 2 / 2);
    expect(quantile(moved, 0.1) / yi).toBeCloseTo(at(-1.2816), 0);
    expect(quantile(moved, 0.9) / yi).toBeCloseTo(at(1.2816), 0);
  });
});

describe("the spread past misses speak for", () => {
  const look = (actualFen: number) => ({
    asOfMonth: 1,
    projectCount: 3,
    expectedFen: 10 * yi,
    ownVariance: yi ** 2,
    p10Fen: 0,
    p50Fen: 0,
    p90Fen: 0,
    actualFen,
    isWithin: true,
  });

  test("none leaves what holds", () => {
    expect(spreadFromLooks([], 0.15)).toEqual({ spread: 0.15, looks: 0 });
  });

  test("misses beyond the projects' own variance widen it, exact hits narrow it", () => {
    const missed = spreadFromLooks([look(14 * yi), look(6 * yi)], 0.15);
    // (2 × (0.16 − 0.01) + 4 × 0.0225) ÷ 6
    expect(missed.spread).toBeCloseTo(Math.sqrt((0.3 + 0.09) / 6), 12);
    expect(spreadFromLooks([look(10 * yi), look(10 * yi)], 0.15).spread).toBeLessThan(0.15);
  });

  test("looks without money say nothing", () => {
    expect(spreadFromLooks([look(0)], 0.1).looks).toBe(0);
  });
});
