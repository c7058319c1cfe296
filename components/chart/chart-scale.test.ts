import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartScale, percent } from "./chart-scale";

describe("chartScale", () => {
  it("ends at a round number above the largest value", () => {
    expect(chartScale([3.2, 17.4], 0, 100).ticks).toEqual([0, 5, 10, 15, 20]);
    expect(chartScale([100], 0, 100).high).toBe(100);
  });

  it("goes below zero for corrections", () => {
    const scale = chartScale([-3, 8], 0, 100);
    expect(scale.low).toBe(-5);
    expect(scale.ticks).toContain(0);
  });

  it("draws an empty plot instead of dividing by nothing", () => {
    expect(chartScale([], 0, 100)).toMatchObject({ low: 0, high: 1 });
    expect(chartScale([0, 0], 10, 90).y(0)).toBe(90);
  });

  it("keeps every value inside the plot", () => {
    const amounts = fc.array(fc.integer({ min: -1_000_000_000, max: 100_000_000_000_000 }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(amounts, (values) => {
        const scale = chartScale(values, 20, 200);
        for (const value of values) {
          expect(scale.y(value)).toBeGreaterThanOrEqual(19.99);
          expect(scale.y(value)).toBeLessThanOrEqual(200.01);
        }
        expect(scale.ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe("labels", () => {
  it("writes shares as SVG reads them", () => {
    expect(percent(1 / 3)).toBe("33.333%");
  });
});
