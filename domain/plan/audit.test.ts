import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AuditVerdict, auditTarget, type IndicatorTarget } from "@/domain/plan/audit";
import { auditParts, auditShare } from "@/domain/plan/parts-audit";

const plain: IndicatorTarget = {
  kind: "flow",
  baseValue: null,
  baseYear: 2020,
  targetValue: null,
  targetYear: 2025,
  growthClaimBp: null,
  growthBasis: "none",
  isLowerBound: false,
  isBaseComparable: true,
  isRedLine: false,
};

const annual = (baseValue: number, targetValue: number, growthClaimBp: number): Partial<IndicatorTarget> => ({
  baseValue,
  targetValue,
  growthClaimBp,
  growthBasis: "annual",
});

const fixedInvestment = { kind: "cumulative", baseValue: 88, targetValue: 100, growthClaimBp: 1400 } as const;

test.each<[string, Partial<IndicatorTarget>, AuditVerdict, number | null]>([
  ["生产总值", annual(64, 97, 1000), "inconsistent", 867],
  ["规上工业总产值", annual(267, 430, 1000), "consistent", 1000],
  [
    "固定资产投入，按总量",
    { ...fixedInvestment, growthBasis: "totalVersusLastPlan" },
    "consistentOnlyAsTotal",
    429,
  ],
  ["固定资产投入，按年均", { ...fixedInvestment, growthBasis: "annual" }, "consistentOnlyAsTotal", 429],
  ["税收", annual(12.7, 20, 1000), "roundingLevel", 951],
  ["企业个数", { kind: "stock", targetValue: 700 }, "baselineMissing", null],
  ["从业人员", { kind: "stock", targetValue: 50_000 }, "baselineMissing", null],
  [
    "招商引资",
    { kind: "cumulative", baseValue: 262, targetValue: 100, isBaseComparable: false },
    "measureUndefined",
    null,
  ],
  ["高新技术产业产值占比", { kind: "ratio", targetValue: 55 }, "baselineMissing", null],
  ["高新技术企业", { kind: "stock", targetValue: 120 }, "baselineMissing", null],
  ["众创空间", { kind: "stock", targetValue: 3 }, "baselineMissing", null],
  ["工业废水处理率", { kind: "ratio", targetValue: 100, isRedLine: true }, "redLine", null],
  ["高端装备", annual(95, 153, 1000), "consistent", 1000],
  ["生物医药，突破 12", { ...annual(5, 12, 2000), isLowerBound: true }, "consistent", 1914],
  ["生物医药，恰为 12", annual(5, 12, 2000), "inconsistent", 1914],
  ["十五五未下达", { baseValue: 64, targetValue: null }, "targetUnset", null],
  ["没有增速", { baseValue: 100, targetValue: 161.051 }, "noGrowthClaimed", 1000],
])("%s", (_, part, verdict, annualGrowthBp) => {
  const audit = auditTarget({ ...plain, ...part });
  expect(audit.verdict).toBe(verdict);
  expect(audit.annualGrowthBp).toBe(annualGrowthBp);
});

describe("the figures of domain.md 2.8", () => {
  test("GDP falls 6.1 short of 103.1", () => {
    const audit = auditTarget({ ...plain, ...annual(64, 97, 1000) });
    expect(audit.neededValue).toBeCloseTo(103.07, 2);
    expect(audit.difference).toBeCloseTo(-6.07, 2);
  });

  test("fixed investment: +13.6% in total, 100.3 needed, 132.6 if meant per year, 4.3% implied", () => {
    const audit = auditTarget({ ...plain, ...fixedInvestment, growthBasis: "totalVersusLastPlan" });
    expect(audit.totalGrowthBp).toBe(1364);
    expect(audit.neededValue).toBeCloseTo(100.32, 2);
    expect(audit.neededIfAnnual).toBeCloseTo(132.63, 2);
  });

  test("tax needs 20.45; biomedicine needs 12.44; 100 is 38% of 262", () => {
    expect(auditTarget({ ...plain, ...annual(12.7, 20, 1000) }).neededValue).toBeCloseTo(20.45, 2);
    expect(auditTarget({ ...plain, ...annual(5, 12, 2000) }).neededValue).toBeCloseTo(12.44, 2);
    const attraction = { ...plain, baseValue: 262, targetValue: 100, isBaseComparable: false };
    expect(auditTarget(attraction).totalGrowthBp).toBe(-6183);
  });

  test("parts: 64 + 12 + 14 is 90, not 95; firms 33 + 13 + 3 are 49", () => {
    expect(auditParts([64, 12, 14], 95)).toEqual({ verdict: "partsDoNotSum", sum: 90, difference: 5 });
    expect(auditParts([33, 13, 3], 49)).toEqual({ verdict: "partsSum", sum: 49, difference: 0 });
    expect(auditParts([0.1, 0.2], 0.3).verdict).toBe("partsSum");
  });

  test.each([
    [64, 2400, 2397],
    [27, 1000, 1011],
    [20, 700, 749],
    [5, 200, 187],
  ])("share of %d in 267", (part, claimBp, shareBp) => {
    expect(auditShare(part, 267, claimBp)).toEqual({ verdict: "consistent", shareBp });
  });

  test("a wrong share", () => {
    expect(auditShare(20, 267, 900).verdict).toBe("inconsistent");
  });
});

test("a target computed from its claim is always consistent", () => {
  const base = fc.double({ min: 0.1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      base,
      fc.integer({ min: -2000, max: 5000 }),
      fc.integer({ min: 1, max: 15 }),
      (value, bp, years) => {
        const targetValue = value * (1 + bp / 10_000) ** years;
        const target = {
          ...plain,
          ...annual(value, targetValue, bp),
          baseYear: 2020,
          targetYear: 2020 + years,
        };
        expect(auditTarget(target).verdict).toBe("consistent");
      },
    ),
  );
});

const growth = fc.integer({ min: -2000, max: 5000 });
const start = fc.double({ min: 0.1, max: 1e6, noNaN: true });

test("a total computed from its claim is consistent, whether the figure is summed over years or not", () => {
  fc.assert(
    fc.property(start, growth, fc.constantFrom("flow", "stock", "cumulative"), (baseValue, bp, kind) => {
      const claim = { baseValue, growthClaimBp: bp, growthBasis: "totalVersusLastPlan" as const };
      const targetValue = baseValue * (1 + bp / 10_000);
      const { verdict } = auditTarget({ ...plain, ...claim, kind, targetValue });
      expect(["consistent", "consistentOnlyAsTotal"]).toContain(verdict);
    }),
  );
});

test("a cumulative target whose years grow as claimed from the last plan's average is consistent", () => {
  fc.assert(
    fc.property(start, growth, (baseValue, bp) => {
      const years = [1, 2, 3, 4, 5].map((year) => (baseValue / 5) * (1 + bp / 10_000) ** year);
      const targetValue = years.reduce((sum, value) => sum + value, 0);
      const claim = { baseValue, targetValue, growthClaimBp: bp, growthBasis: "annual" as const };
      expect(auditTarget({ ...plain, ...claim, kind: "cumulative" }).verdict).toBe("consistent");
    }),
  );
});

test("a target well off its claim is never called consistent", () => {
  fc.assert(
    fc.property(start, growth, fc.double({ min: 0.2, max: 0.8, noNaN: true }), (baseValue, bp, share) => {
      const targetValue = baseValue * (1 + bp / 10_000) ** 5 * share;
      const target = { ...plain, ...annual(baseValue, targetValue, bp) };
      expect(auditTarget(target).verdict).toBe("inconsistent");
    }),
  );
});

test.each<[string, Partial<IndicatorTarget>]>([
  ["a base of nothing", { baseValue: 0, targetValue: 10 }],
  ["a base year after the target", { baseValue: 5, targetValue: 10, baseYear: 2025 }],
])("%s is no base", (_, part) => {
  expect(auditTarget({ ...plain, ...part }).verdict).toBe("baselineMissing");
});
