import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isoDate } from "@/domain/calendar/date";
import { certificateDaysLeft, certificateNoticeDays, certificateStateOn } from "./certificate";

const today = isoDate("2026-11-23");

test.each([
  [null, "none"],
  ["2026-11-22", "expired"],
  ["2026-11-23", "expiring"],
  ["2027-02-21", "expiring"],
  ["2027-02-22", "valid"],
  ["2029-11-23", "valid"],
] as const)("a certificate until %s is %s", (expiresOn, state) => {
  expect(certificateStateOn(expiresOn === null ? null : isoDate(expiresOn), today)).toBe(state);
});

test("state and days left agree on every day", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1200, max: 1200 }), (days) => {
      const expiresOn = addDays(today, days);
      const left = certificateDaysLeft(expiresOn, today);
      expect(left).toBe(days);
      const expected = left < 0 ? "expired" : left <= certificateNoticeDays ? "expiring" : "valid";
      expect(certificateStateOn(expiresOn, today)).toBe(expected);
    }),
  );
});
