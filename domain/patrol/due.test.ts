import { expect, test } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { byNeglect, daysUnseen, isDue, type Visited } from "./due";

const today = isoDate("2026-11-24");
const visited = (code: string, lastSeenOn: string | null): Visited => ({
  id: code,
  code,
  lastSeenOn: lastSeenOn === null ? null : isoDate(lastSeenOn),
});

test.each<[string | null, number | null, boolean]>([
  [null, null, true],
  ["2026-11-24", 0, false],
  ["2026-10-26", 29, false],
  ["2026-10-25", 30, true],
  ["2026-11-25", 0, false],
])("last seen on %s: %s days, due %s", (on, days, due) => {
  expect(daysUnseen(visited("A", on), today)).toBe(days);
  expect(isDue(visited("A", on), 30, today)).toBe(due);
});

test("never visited first, then the longest ago, then by number", () => {
  const list = [
    visited("DK-2", "2026-01-02"),
    visited("DK-10", null),
    visited("DK-9", null),
    visited("DK-1", "2026-03-01"),
  ];
  expect(list.toSorted(byNeglect).map(({ code }) => code)).toEqual(["DK-9", "DK-10", "DK-2", "DK-1"]);
});
