import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type IsoDate, isoDate, weekdayOf } from "@/domain/calendar/date";
import { assess, overdueBefore } from "./light";
import type { milestoneStates } from "./milestone";

/** Monday to Friday but for the National Day week. */
const isWorkingDay = (date: IsoDate) =>
  weekdayOf(date) % 6 !== 0 && (date < "2026-10-01" || date > "2026-10-07");

/** A Monday. */
const today = isoDate("2026-11-23");

const at = (
  state: (typeof milestoneStates)[number],
  plannedOn: string | null,
  actualOn: string | null = null,
) => {
  const { light, lateWorkingDays } = assess({ state, plannedOn, actualOn }, today, isWorkingDay);
  return `${light} ${lateWorkingDays}`;
};

describe("against the plan", () => {
  test.each([
    ["2026-11-20", "late 1"],
    ["2026-11-13", "late 6"],
    ["2026-11-22", "late 1"],
    ["2026-11-23", "soon 0"],
    ["2026-11-30", "soon 0"],
    ["2026-12-01", "onTime 0"],
    [null, "unplanned null"],
  ])("planned for %s: %s", (plannedOn, expected) => {
    expect(at("inProgress", plannedOn)).toBe(expected);
    expect(at("notStarted", plannedOn)).toBe(expected);
  });

  test("holidays are no delay: the National Day week", () => {
    const after = isoDate("2026-10-08");
    const planned = { state: "inProgress", plannedOn: "2026-09-30", actualOn: null } as const;
    expect(assess(planned, after, isWorkingDay).lateWorkingDays).toBe(1);
    expect(assess(planned, isoDate("2026-10-05"), isWorkingDay).light).toBe("soon");
  });

  test("done, blocked and 不适用 keep their own light", () => {
    expect(at("done", "2026-11-02", "2026-11-09")).toBe("done 5");
    expect(at("done", "2026-11-09", "2026-11-02")).toBe("done 0");
    expect(at("done", null, "2026-11-02")).toBe("done null");
    expect(at("blocked", "2026-11-20")).toBe("blocked 1");
    expect(at("notApplicable", "2026-11-02")).toBe("notApplicable null");
  });
});

test("the date before which a plan is overdue agrees with the light, on every day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: -30, max: 30 }), (day, offset) => {
      const now = addDays(isoDate("2026-01-01"), day);
      const plannedOn = addDays(now, offset);
      const { light } = assess({ state: "inProgress", plannedOn, actualOn: null }, now, isWorkingDay);
      expect(plannedOn < overdueBefore(now, isWorkingDay)).toBe(light === "late");
    }),
    { numRuns: 300 },
  );
});
