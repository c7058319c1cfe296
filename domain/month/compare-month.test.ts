import { describe, expect, it } from "vitest";
import { isoMonth, monthsFromTo } from "../calendar/date";
import { findingOf, jumpsOf, verdictOf } from "./check-month";
import { noSums } from "./closing-totals";
import { compareMonth, driftsBetween, type MonthLedgerSums } from "./compare-month";

const sums = (month: string, countedFen: number): MonthLedgerSums => ({
  ...noSums,
  month,
  ledger: "fundsInPlace",
  count: 1,
  countedFen,
});

const of = (items: ReturnType<typeof compareMonth>) =>
  items.find(({ measure }) => measure === "fundsInPlace");

describe("compareMonth", () => {
  const months = [sums("2025-01", 5), sums("2025-02", 7), sums("2026-01", 11), sums("2026-02", 13)];

  it("adds months up to this one, and last year's up to the same", () => {
    const closed = new Set(["2025-01", "2025-02", "2026-01"]);
    expect(of(compareMonth(isoMonth("2026-02"), months, closed))).toMatchObject({
      month: { countedFen: 13 },
      yearToDate: { countedFen: 24 },
      lastYearMonth: { countedFen: 7 },
      lastYearToDate: { countedFen: 12 },
    });
  });

  it("has no figure of last year where a month was never closed", () => {
    const line = of(compareMonth(isoMonth("2026-02"), months, new Set(["2025-02"])));
    expect(line).toMatchObject({ lastYearMonth: { countedFen: 7 }, lastYearToDate: null });
  });
});

describe("driftsBetween", () => {
  it("is empty while nothing moved, and names what did", () => {
    const then = [sums("2026-01", 11), sums("2026-02", 13)];
    expect(driftsBetween(then, [...then].reverse())).toEqual([]);
    expect(driftsBetween(then, [sums("2026-02", 13)])).toMatchObject([
      { month: "2026-01", snapshot: { countedFen: 11 }, live: { countedFen: 0 } },
    ]);
    expect(driftsBetween([], [sums("2026-03", 1)])).toMatchObject([{ month: "2026-03" }]);
  });
});

describe("the checks", () => {
  const figures = (last: number) => [
    ...monthsFromTo(isoMonth("2026-01"), isoMonth("2026-09")).map((month) => ({
      measure: "fundsInPlace" as const,
      month,
      countedFen: 20_000_000_000,
    })),
    { measure: "fundsInPlace" as const, month: "2026-10", countedFen: last },
  ];

  it.each([
    [60_000_000_000, 0],
    [60_000_000_001, 1],
    [-1, 1],
  ])("a month of %i fen after steady ones: %i jumps", (last, jumps) => {
    expect(jumpsOf(figures(last), "2026-10")).toHaveLength(jumps);
  });

  it("compares with nothing less than six months", () => {
    expect(jumpsOf(figures(90_000_000_000).slice(5), "2026-10")).toEqual([]);
  });

  it("lets blocking findings stop, others ask for a note", () => {
    const example = { projectId: null, name: "美元", note: null, measure: null, amountFen: null };
    const [blocking, explain] = [
      findingOf("missingRates", [example]),
      findingOf("lateEntries", [example], 9),
    ];
    expect(findingOf("lateEntries", [])).toBeNull();
    expect(verdictOf(blocking ? [blocking] : [])).toEqual({ isBlocked: true, needsNote: false });
    expect(verdictOf(explain ? [explain] : [])).toEqual({ isBlocked: false, needsNote: true });
    expect(explain?.count).toBe(9);
  });
});
