import { describe, expect, it } from "vitest";
import { isoDate, isoMonth } from "../calendar/date";
import { closeRefusal, nextToClose } from "./close-order";
import { closableFrom } from "./closing-day";

describe("closableFrom", () => {
  it.each([
    ["2026-11", 25, "2026-11-25"],
    ["2026-11", 30, "2026-11-30"],
    ["2026-11", 31, "2026-12-01"],
    ["2026-02", 29, "2026-03-01"],
    ["2024-02", 29, "2024-02-29"],
    ["2026-12", 31, "2026-12-31"],
  ])("%s with closing day %i may be closed from %s", (month, day, from) => {
    expect(closableFrom(isoMonth(month), day)).toBe(from);
  });
});

describe("closing in order", () => {
  const facts = {
    lastClosed: isoMonth("2026-09"),
    firstUsed: isoMonth("2021-01"),
    today: isoDate("2026-11-23"),
    closingDay: 25,
  };

  it("goes on after the last closed month, or begins with the first that is used", () => {
    expect(nextToClose(facts)).toBe("2026-10");
    expect(nextToClose({ ...facts, lastClosed: null })).toBe("2021-01");
    expect(nextToClose({ ...facts, lastClosed: null, firstUsed: null })).toBe("2026-11");
  });

  it.each([
    ["2026-10", null],
    ["2026-09", "MONTH_NOT_NEXT"],
    ["2026-11", "MONTH_NOT_NEXT"],
  ])("%s: %s", (month, refusal) => {
    expect(closeRefusal({ ...facts, month: isoMonth(month) })).toBe(refusal);
  });

  it("waits for the closing day of the running month", () => {
    const running = { ...facts, lastClosed: isoMonth("2026-10"), month: isoMonth("2026-11") };
    expect(closeRefusal(running)).toBe("MONTH_NOT_OVER");
    expect(closeRefusal({ ...running, today: isoDate("2026-11-25") })).toBeNull();
  });
});
