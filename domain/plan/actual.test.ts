import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actualOf, type Observation } from "@/domain/plan/actual";

const of = (kind: Parameters<typeof actualOf>[0], ...rows: [string, number][]) =>
  actualOf(
    kind,
    rows.map(([period, value]) => ({ period, value })),
    "2021-01",
    "2025-12",
  );

describe("flow", () => {
  test("the year's report stands before its months, and says where they differ", () => {
    expect(of("flow", ["2024", 90], ["2025", 97], ["2025-03", 8])).toMatchObject({
      value: 97,
      source: "year",
    });
    const months = Array.from({ length: 12 }, (_, at): [string, number] => [
      `2025-${String(at + 1).padStart(2, "0")}`,
      8,
    ]);
    expect(of("flow", ["2025", 97], ...months)).toMatchObject({ value: 97, yearLessMonths: 1 });
    expect(of("flow", ["2025", 96], ...months)).toMatchObject({ yearLessMonths: null });
  });

  test("months of the last year are added, those before belong to other years", () => {
    expect(of("flow", ["2024", 90], ["2025-01", 7], ["2025-03", 8])).toEqual({
      value: 15,
      source: "months",
      upTo: "2025-03",
      missingMonths: 1,
      yearLessMonths: null,
    });
  });
});

describe("cumulative", () => {
  test("totals are never added to totals", () => {
    expect(of("cumulative", ["2021", 20], ["2022", 41], ["2023", 62])).toMatchObject({
      value: 62,
      upTo: "2023",
    });
  });

  test("months after the last total are added to it, months before it are inside", () => {
    const actual = of("cumulative", ["2022-05", 3], ["2023", 62], ["2024-01", 2], ["2024-02", 1.5]);
    expect(actual).toMatchObject({ value: 65.5, source: "yearAndMonths", upTo: "2024-02", missingMonths: 0 });
    expect(of("cumulative", ["2021-01", 1], ["2021-03", 2])).toMatchObject({ value: 3, missingMonths: 1 });
  });

  test("whatever totals are reported, the last one is the figure", () => {
    const totals = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(totals, (values) => {
        const rows: Observation[] = values.map((value, at) => ({ period: String(2021 + at), value }));
        expect(actualOf("cumulative", rows, "2021-01", "2025-12")?.value).toBe(values.at(-1));
      }),
    );
  });

  test("all months entered give their exact sum", () => {
    const months = fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(months, (hundredths) => {
        const rows = hundredths.map((value, at) => ({
          period: `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
          value: value / 100,
        }));
        const actual = actualOf("cumulative", rows, "2021-01", "2025-12");
        expect(actual?.missingMonths).toBe(0);
        expect(Math.round((actual?.value ?? 0) * 100)).toBe(
          hundredths.reduce((sum, value) => sum + value, 0),
        );
      }),
    );
  });
});

test("a stock is what it last was, and nothing outside the plan counts", () => {
  expect(of("stock", ["2024", 600], ["2025-06", 650], ["2026-01", 700])).toMatchObject({
    value: 650,
    upTo: "2025-06",
    source: "end",
  });
  expect(of("ratio", ["2020", 40])).toBeNull();
  expect(of("flow")).toBeNull();
});
