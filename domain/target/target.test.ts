import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { industries } from "@/domain/industry/industry";
import { type CarryCell, carryOver } from "./carry-over";
import { type PlanYears, refusalOfTarget } from "./check-target";
import { monthsOfPeriod, periodsOfYear, quarterOfMonth, spanOfPeriod, yearBefore } from "./period";
import { parentsOf, placeKey, type TargetPlace } from "./place";
import { mayEditTarget, maySeeTarget } from "./rights";
import { roundStepOf, splitTarget } from "./split";
import { sumsOf } from "./sums";

const subjects = fc.oneof(
  fc.constant({ departmentId: null, userId: null, industry: null }),
  fc.record({
    departmentId: fc.constantFrom("d1", "d2"),
    userId: fc.option(fc.constantFrom("u1", "u2", "u3")),
    industry: fc.constant(null),
  }),
  fc.record({
    departmentId: fc.option(fc.constantFrom("d1", "d2")),
    userId: fc.constant(null),
    industry: fc.constantFrom(...industries),
  }),
);
const places: fc.Arbitrary<TargetPlace> = fc
  .tuple(subjects, fc.constantFrom(...periodsOfYear(2026), ...periodsOfYear(2027)))
  .map(([subject, period]) => ({ ...subject, period }));
const amounts = fc.integer({ min: 0, max: 1e13 });

const place = (values: Partial<TargetPlace>): TargetPlace => ({
  period: "2026",
  departmentId: null,
  userId: null,
  industry: null,
  ...values,
});

describe("periods", () => {
  it.each([
    ["2026", "2026-01", "2026-12", 12],
    ["2026-Q1", "2026-01", "2026-03", 3],
    ["2026-Q4", "2026-10", "2026-12", 3],
  ])("%s runs from %s to %s", (period, firstMonth, lastMonth, count) => {
    expect(spanOfPeriod(period)).toEqual({ firstMonth, lastMonth });
    expect(monthsOfPeriod(period)).toHaveLength(count);
  });

  it("has its months in its quarters", () => {
    for (const period of periodsOfYear(2026).slice(1)) {
      for (const month of monthsOfPeriod(period)) expect(quarterOfMonth(month)).toBe(period);
    }
    expect(yearBefore("2026-Q3")).toBe("2025-Q3");
    expect(yearBefore("2026")).toBe("2025");
  });
});

describe("the tree", () => {
  it.each([
    [place({}), ["years plan///"]],
    [place({ period: "2026-Q2" }), ["quarters 2026///"]],
    [place({ departmentId: "d" }), ["departments 2026///"]],
    [place({ departmentId: "d", period: "2026-Q2" }), ["quarters 2026/d//", "departments 2026-Q2///"]],
    [place({ departmentId: "d", userId: "u" }), ["officers 2026/d//"]],
    [place({ industry: "biomedicine" }), ["industries 2026///"]],
    [place({ departmentId: "d", industry: "biomedicine" }), ["industries 2026/d//"]],
    [place({ period: "plan" }), []],
  ])("%j is part of %j", (child, expected) => {
    expect(parentsOf(child).map(({ split, parent }) => `${split} ${placeKey(parent)}`)).toEqual(expected);
  });

  it("always ends at the plan", () => {
    fc.assert(
      fc.property(places, (start) => {
        let level: TargetPlace[] = [start];
        let steps = 0;
        while (level.some(({ period }) => period !== "plan") && steps < 6) {
          level = level.flatMap((at) =>
            at.period === "plan" ? [at] : parentsOf(at).map(({ parent }) => parent),
          );
          steps += 1;
        }
        expect(new Set(level.map(placeKey))).toEqual(new Set(["plan///"]));
      }),
    );
  });

  it("says what is missing or too much, to the fen", () => {
    const values = fc.uniqueArray(fc.tuple(places, fc.option(amounts)), {
      selector: ([at]) => placeKey(at),
      maxLength: 40,
    });
    fc.assert(
      fc.property(values, (entries) => {
        const cells = entries.map(([at, value]) => ({ place: at, value }));
        for (const found of sumsOf(cells)) {
          const parts = cells.filter(({ place: at }) =>
            parentsOf(at).some(
              ({ split, parent }) => split === found.split && placeKey(parent) === placeKey(found.parent),
            ),
          );
          expect(found.parts).toBe(parts.length);
          expect(found.sum).toBe(parts.reduce((sum, { value }) => sum + (value ?? 0), 0));
          if (found.parentValue === null) expect(found.difference).toBeNull();
          else expect(found.sum + (found.difference ?? 0)).toBe(found.parentValue);
        }
      }),
    );
  });
});

describe("suggestions", () => {
  it("add up exactly, in round parts but one", () => {
    const weights = fc.array(fc.integer({ min: -1e12, max: 1e13 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, weights, fc.constantFrom(1_000_000, 100_000_000), (whole, given, step) => {
        const parts = splitTarget(whole, given, step);
        expect(parts).toHaveLength(given.length);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
        expect(parts.every((part) => part >= 0)).toBe(true);
        expect(parts.filter((part) => part % step !== 0).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("share evenly when nothing weighs, and nothing goes to who had nothing", () => {
    expect(splitTarget(10, [0, 0, 0], 1)).toEqual([4, 3, 3]);
    expect(splitTarget(10, [-5, -1], 5)).toEqual([5, 5]);
    expect(splitTarget(105, [3, 0, 1], 10)).toEqual([85, 0, 20]);
    expect(splitTarget(100, [], 10)).toEqual([]);
  });

  it("are in 0.01 亿元 or 1 万美元, finer for small targets", () => {
    expect(roundStepOf("fundsInPlace", 2_000_000_000_000)).toBe(100_000_000);
    expect(roundStepOf("fundsInPlace", 9_999_999_999)).toBe(1_000_000);
    expect(roundStepOf("foreignUsed", 500_000_000)).toBe(1_000_000);
    expect(roundStepOf("foreignUsed", 99_000_000)).toBe(10_000);
  });
});

describe("last year's split", () => {
  const cell = (values: Partial<TargetPlace>, value: number | null, lastValue: number | null): CarryCell => ({
    place: place(values),
    value,
    lastValue,
    mayEdit: true,
  });

  it("is carried over to what is empty, top down, and leaves what stands", () => {
    const cells = [
      cell({}, 2000, 1000),
      cell({ departmentId: "a" }, 900, 500),
      cell({ departmentId: "b" }, null, 300),
      cell({ departmentId: "c" }, null, 200),
      cell({ departmentId: "b", userId: "u" }, null, 100),
      cell({ departmentId: "b", userId: "v" }, null, 300),
      cell({ departmentId: "b", period: "2026-Q1" }, null, 1),
      cell({ departmentId: "b", period: "2026-Q4" }, null, 2),
      { ...cell({ departmentId: "c", userId: "w" }, null, 5), mayEdit: false },
    ];
    const filled = carryOver(cells, 2026, () => 10);
    expect(filled.map(({ place: at, value }) => [placeKey(at), value])).toEqual([
      ["2026/b//", 660],
      ["2026/c//", 440],
      ["2026/b/u/", 170],
      ["2026/b/v/", 490],
      ["2026-Q1/b//", 220],
      ["2026-Q4/b//", 440],
    ]);
  });

  it("gives nothing without a figure above", () => {
    expect(carryOver([cell({}, null, 10), cell({ departmentId: "a" }, null, 5)], 2026, () => 1)).toEqual([]);
  });
});

describe("who and where", () => {
  const plans: PlanYears[] = [
    { firstYear: 2021, lastYear: 2025, state: "closed" },
    { firstYear: 2026, lastYear: 2030, state: "open" },
  ];
  const officer = { departmentId: "d", role: "officer", isActive: true } as const;
  const own = place({ departmentId: "d", userId: "u" });

  it.each([
    [place({}), 1, null, null],
    [place({ period: "2025-Q4" }), 1, null, "PLAN_CLOSED"],
    [place({ period: "2031" }), 1, null, "TARGET_OUTSIDE_PLAN"],
    [own, 1, officer, null],
    [own, 1, null, "TARGET_OFFICER_ELSEWHERE"],
    [own, null, null, null],
    [own, 1, { ...officer, departmentId: "e" }, "TARGET_OFFICER_ELSEWHERE"],
    [own, 1, { ...officer, isActive: false }, "TARGET_OFFICER_ELSEWHERE"],
    [own, 1, { ...officer, role: "leader" }, "TARGET_OFFICER_ELSEWHERE"],
  ] as const)("%j with %j of %j: %j", (at, value, holder, expected) => {
    expect(refusalOfTarget(at, value, plans, holder)).toBe(expected);
  });

  it("lets each edit their level, and nobody what they don't see", () => {
    const head = { role: "departmentHead", userId: "h", departmentId: "d" } as const;
    const statistician = { role: "statistician", userId: "s", departmentId: null } as const;
    const quarter = place({ departmentId: "d", period: "2026-Q1" });
    const may = (reader: Parameters<typeof mayEditTarget>[0], of: TargetPlace[]) =>
      of.map((at) => mayEditTarget(reader, at));
    const asked = [
      place({}),
      place({ departmentId: "d" }),
      quarter,
      own,
      place({ departmentId: "e", period: "2026-Q1" }),
    ];
    expect(may(statistician, asked)).toEqual([true, true, true, false, true]);
    expect(may(head, asked)).toEqual([false, false, true, true, false]);
    expect(may({ ...head, role: "leader" }, asked)).toEqual([false, false, false, false, false]);
    expect(may({ role: "officer", userId: "u", departmentId: "d" }, asked)).toEqual(asked.map(() => false));
    expect(mayEditTarget(statistician, place({ period: "plan" }))).toBe(false);
    expect(maySeeTarget({ role: "officer", userId: "u", departmentId: "d" }, own)).toBe(true);
    expect(maySeeTarget({ role: "officer", userId: "x", departmentId: "d" }, own)).toBe(false);
    expect(maySeeTarget({ ...head, departmentId: null }, place({}))).toBe(false);
  });
});
