import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeEdits, type Values } from "./merge";

const opened = { name: "减速机基地", totalInvestmentFen: 100, zone: null, expectedJobs: 80 };

describe("mergeEdits", () => {
  it.each([
    ["nobody else touched it", { zone: "north" }, opened, { zone: "north" }, []],
    ["another field was changed", { zone: "north" }, { ...opened, name: "新名" }, { zone: "north" }, []],
    ["somebody wrote the same", { zone: "north" }, { ...opened, zone: "north" }, {}, []],
    ["somebody wrote another value", { zone: "north" }, { ...opened, zone: "south" }, {}, ["zone"]],
    ["somebody cleared it", { expectedJobs: 90 }, { ...opened, expectedJobs: null }, {}, ["expectedJobs"]],
    ["it was changed and changed back", { name: "改名" }, opened, { name: "改名" }, []],
  ])("when %s", (_case, edit: Values, current: Values, accepted, clashing) => {
    const base = Object.fromEntries(Object.keys(edit).map((key) => [key, (opened as Values)[key] ?? null]));
    const merge = mergeEdits(current, edit, base);
    expect(merge.accepted).toEqual(accepted);
    expect(merge.clashes.map(({ field }) => field)).toEqual(clashing);
    expect(merge.unknown).toEqual([]);
  });

  it("names mine, theirs and before of a clash", () => {
    const merge = mergeEdits({ zone: "south" }, { zone: "north" }, { zone: null });
    expect(merge.clashes).toEqual([{ field: "zone", before: null, mine: "north", theirs: "south" }]);
  });

  it("clashes when what an edit rests on was changed", () => {
    const base = { uscc: null, investorName: "常州澜砺" };
    const merge = mergeEdits({ uscc: null, investorName: "常州新名" }, { uscc: "X" }, base);
    expect(merge.clashes.map(({ field }) => field)).toEqual(["investorName"]);
  });

  it("can't merge a field whose beginning it isn't told", () => {
    expect(mergeEdits({ zone: "south" }, { zone: "north" }, {}).unknown).toEqual(["zone"]);
    expect(mergeEdits({ zone: "north" }, { zone: "north" }, {}).unknown).toEqual([]);
  });
});

const fields = ["a", "b", "c", "d", "e"];
const value = fc.constantFrom(null, "x", "y", 1, true);
const whole = fc.record(Object.fromEntries(fields.map((field) => [field, value])));
const subset = fc
  .subarray(fields)
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, value]))));
const baseOf = (start: Values, edit: Values) =>
  Object.fromEntries(Object.keys(edit).map((key) => [key, start[key] ?? null]));
const apply = (current: Values, edit: Values, start: Values): Values => ({
  ...current,
  ...mergeEdits(current, edit, baseOf(start, edit)).accepted,
});

describe("mergeEdits as a property", () => {
  it("edits of different fields give the same result in either order, without a clash", () => {
    fc.assert(
      fc.property(whole, subset, subset, (start, mine, edit) => {
        const theirs = Object.fromEntries(Object.entries(edit).filter(([key]) => !(key in mine)));
        const [first, second] = [apply(start, mine, start), apply(start, theirs, start)];
        expect(mergeEdits(first, theirs, baseOf(start, theirs)).clashes).toEqual([]);
        expect(apply(first, theirs, start)).toEqual(apply(second, mine, start));
        expect(apply(first, theirs, start)).toEqual({ ...start, ...mine, ...theirs });
      }),
    );
  });

  it("the same edit twice is no clash", () => {
    fc.assert(
      fc.property(whole, subset, (start, edit) => {
        const merge = mergeEdits(apply(start, edit, start), edit, baseOf(start, edit));
        expect(merge).toEqual({ accepted: {}, clashes: [], unknown: [] });
      }),
    );
  });

  it("never writes over a value the editor did not see", () => {
    fc.assert(
      fc.property(whole, whole, subset, (start, current, edit) => {
        const { accepted, clashes } = mergeEdits(current, edit, baseOf(start, edit));
        for (const field of Object.keys(accepted)) expect(current[field]).toBe(start[field]);
        for (const { field } of clashes) expect(current[field]).not.toBe(start[field]);
      }),
    );
  });
});
