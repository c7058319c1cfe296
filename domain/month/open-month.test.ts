import { describe, expect, it } from "vitest";
import { isoDate, isoMonth } from "../calendar/date";
import { isOpenStatMonth, openMonthsAfter, runningMonth } from "./open-month";

const today = isoDate("2026-11-23");
const openAfter = (lastClosed: string | null, on = today) =>
  openMonthsAfter(lastClosed === null ? null : isoMonth(lastClosed), on);

describe("openMonthsAfter", () => {
  it.each([
    [null, ["2026-11", "2026-10"]],
    ["2026-09", ["2026-11", "2026-10"]],
    ["2026-10", ["2026-11"]],
    ["2026-07", ["2026-11", "2026-10", "2026-09", "2026-08"]],
  ])("opens what follows %s", (lastClosed, open) => {
    expect(openAfter(lastClosed)).toEqual(open);
  });

  it("goes on to the next month when the running one was closed on its closing day", () => {
    expect(openAfter("2026-11")).toEqual(["2026-12"]);
    expect(runningMonth(openAfter("2026-11"), today)).toBe("2026-12");
    expect(openAfter("2026-12", isoDate("2027-01-01"))).toEqual(["2027-01"]);
  });

  it("looks back over the turn of the year", () => {
    expect(openAfter(null, isoDate("2027-01-04"))).toEqual(["2027-01", "2026-12"]);
  });
});

describe("isOpenStatMonth", () => {
  const open = openAfter("2026-09");
  it("takes open months from the one in which it happened on", () => {
    expect(isOpenStatMonth(open, "2026-10", "2026-10-31")).toBe(true);
    expect(isOpenStatMonth(open, "2026-11", "2025-01-02")).toBe(true);
    expect(isOpenStatMonth(open, "2026-10", "2026-11-01")).toBe(false);
    expect(isOpenStatMonth(open, "2026-09", "2026-09-10")).toBe(false);
    expect(isOpenStatMonth(open, "2026-12", "2026-11-10")).toBe(false);
  });
});
