import { describe, expect, it } from "vitest";
import type { TargetCell, TargetMatrix } from "@/domain/target/target.schema";
import { type Edits, editableParts, findCell, tableOf } from "./table-model";

const yi = 10_000_000_000;
const department = "0198c000-0000-7000-8000-000000000001";

const cell = (period: string, target: number | null, revision = target === null ? 0 : 1): TargetCell => ({
  period,
  target,
  revision,
  mayEdit: true,
  figure: { count: 0, countedFen: 0, countedUsdCents: 0, filter: { measure: "fundsInPlace" } },
  progress: {
    state: "open",
    totalMonths: 12,
    elapsedMonths: 11,
    monthsLeft: 1,
    scheduleBp: 9167,
    completionBp: null,
    aheadBp: null,
    remaining: null,
    neededPerMonth: null,
  },
  lastYearTarget: null,
  lastYearActual: 0,
});

const park = {
  kind: "park",
  departmentId: null,
  userId: null,
  industry: null,
  name: null,
  weightedFen: null,
} as const;

const matrix: TargetMatrix = {
  measure: "fundsInPlace",
  year: 2026,
  plan: null,
  plans: [],
  scope: "park",
  departmentId: null,
  departmentName: null,
  departments: [],
  asOfMonth: "2026-11",
  columns: [{ period: "2026", firstMonth: "2026-01", lastMonth: "2026-12" }],
  rows: [
    { ...park, cells: [cell("2026", 20 * yi, 2), cell("2026-Q1", null)] },
    {
      ...park,
      kind: "department",
      departmentId: department,
      name: "招商一部",
      cells: [cell("2026", 8 * yi), { ...cell("2026-Q1", null), mayEdit: false }],
    },
  ],
  sums: [],
};

const edit = (text: string, revision = 1, unit: "yi" | "wan" = "yi") => ({ text, revision, unit });
const departmentKey = `2026/${department}//`;
const read = (edits: Edits) => tableOf(matrix, edits);

describe("the table with what was typed", () => {
  it("says what the parts leave of a figure", () => {
    expect(read({}).sums).toMatchObject([{ split: "departments", difference: 12 * yi }]);
    expect(read({ [departmentKey]: edit("20.5") }).sums).toMatchObject([{ difference: -yi / 2 }]);
    expect(read({ "2026///": edit("", 2) }).sums).toMatchObject([{ difference: null, sum: 8 * yi }]);
  });

  it("saves only what differs and can be read", () => {
    expect(read({ [departmentKey]: edit("8.00") }).changed).toEqual([]);
    expect(read({ [departmentKey]: edit("90000", 1, "wan") }).changed).toMatchObject([{ value: 9 * yi }]);
    const wrong = read({ [departmentKey]: edit("十") });
    expect([wrong.changed.length, wrong.refused.map(({ refusal }) => refusal)]).toEqual([
      0,
      ["NOT_A_NUMBER"],
    ]);
    expect(wrong.sums).toMatchObject([{ difference: 12 * yi }]);
  });

  it("knows what others have revised meanwhile, and ignores what may not be edited", () => {
    const table = read({ "2026///": edit("21", 1), [`2026-Q1/${department}//`]: edit("3", 0) });
    expect(table.changed.map(({ key, isStale }) => [key, isStale])).toEqual([["2026///", true]]);
    expect(read({ "2026///": edit("20", 1) }).changed).toEqual([]);
  });

  it("finds a figure and the parts one may give it", () => {
    const table = read({});
    expect(findCell(table, departmentKey)?.row.name).toBe("招商一部");
    expect(findCell(table, "none")).toBeNull();
    expect([...editableParts(table, "2026///").keys()].toSorted()).toEqual(["departments", "quarters"]);
    expect([...editableParts(table, departmentKey).keys()]).toEqual([]);
  });
});
