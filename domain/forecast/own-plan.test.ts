import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planByMonth, planMoved } from "@/domain/forecast/own-plan";

const yi = 10_000_000_000;
const november = 2026 * 12 + 10;
const sum = (months: readonly number[]) => months.reduce((total, amount) => total + amount, 0);

describe("the own plan by month", () => {
  const plan = [
    { year: 2025, plannedFen: 3 * yi },
    { year: 2026, plannedFen: 2 * yi },
    { year: 2028, plannedFen: 12 * yi },
  ];

  test("spreads what this year lacks over its months and a later year over twelve", () => {
    const months = planByMonth(plan, yi, november);
    expect(months.slice(0, 2)).toEqual([yi / 2, yi / 2]);
    expect(sum(months.slice(2, 14))).toBe(0);
    expect(months.slice(14)).toEqual(Array(12).fill(yi));
  });

  test("a year that has had more than it planned brings nothing more", () => {
    expect(planByMonth(plan, 5 * yi, november).slice(0, 2)).toEqual([0, 0]);
  });

  test("no plan is no money", () => {
    expect(sum(planByMonth([], 0, november))).toBe(0);
  });
});

test("moving a plan loses nothing", () => {
  const plans = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(plans, fc.integer({ min: -40, max: 40 }), (months, by) => {
      expect(sum(planMoved(months, by))).toBe(sum(months));
      expect(planMoved(months, 0)).toEqual(months);
    }),
  );
});
