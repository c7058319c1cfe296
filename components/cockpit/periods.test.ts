import { describe, expect, it } from "vitest";
import { monthsAsPeriods, quartersAsPeriods } from "./periods";

const month = (key: string, countedFen: number) => ({
  key,
  figure: {
    count: 1,
    countedFen,
    countedUsdCents: 0,
    filter: { measure: "fundsInPlace" as const, months: [key] },
  },
});

describe("quartersAsPeriods", () => {
  const months = ["2021-01", "2021-02", "2021-03", "2021-04", "2022-12"].map((key, index) =>
    month(key, 10 ** index),
  );

  it("adds up the months of a quarter and opens exactly these months", () => {
    expect(quartersAsPeriods(months)).toEqual([
      {
        key: "2021-1",
        name: "2021年第1季度",
        label: "2021",
        figure: {
          count: 3,
          countedFen: 111,
          countedUsdCents: 0,
          filter: { measure: "fundsInPlace", months: ["2021-01", "2021-02", "2021-03"] },
        },
      },
      expect.objectContaining({ key: "2021-2", label: "" }),
      expect.objectContaining({ key: "2022-4", name: "2022年第4季度" }),
    ]);
  });

  it("loses nothing of the months", () => {
    const total = quartersAsPeriods(months).reduce((sum, { figure }) => sum + figure.countedFen, 0);
    expect(total).toBe(11_111);
  });
});

describe("monthsAsPeriods", () => {
  it("names each month", () => {
    expect(monthsAsPeriods([month("2026-09", 5)])).toMatchObject([{ key: "2026-09", label: "9月" }]);
  });
});
