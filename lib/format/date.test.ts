import { afterEach, describe, expect, test, vi } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import {
  formatDate,
  formatDateInProse,
  formatInstant,
  formatMonth,
  formatRelativeDate,
  formatRelativeInstant,
  shanghaiDate,
  shanghaiMonth,
} from "@/lib/format/date";

const today = isoDate("2026-11-23");
const now = "2026-11-23T06:05:30Z";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"])("in %s", (zone) => {
  test("the same output", () => {
    vi.stubEnv("TZ", zone);
    expect(new Date(now).getTimezoneOffset()).toBe(
      { "Asia/Shanghai": -480, "America/Los_Angeles": 480 }[zone] ?? -840,
    );
    expect(shanghaiDate("2026-11-22T16:00:00Z")).toBe("2026-11-23");
    expect(shanghaiDate("2026-11-22T15:59:59Z")).toBe("2026-11-22");
    expect(shanghaiMonth("2026-12-31T16:00:00Z")).toBe("2027-01");
    expect(formatDate("2026-11-23")).toBe("2026-11-23");
    expect(formatDateInProse("2026-11-23")).toBe("11月23日 周一");
    expect(formatDateInProse("2025-03-01", today)).toBe("2025年3月1日");
    expect(formatInstant(now)).toBe("2026-11-23 14:05");
    expect(formatInstant("2026-11-22T16:00:00Z")).toBe("2026-11-23 00:00");
    expect(formatMonth("2026-03")).toBe("2026年3月");
  });
});

test.each([
  ["2026-11-23", "今天"],
  ["2026-11-22", "昨天"],
  ["2026-11-24", "明天"],
  ["2026-11-17", "6天前"],
  ["2026-11-26", "3天后"],
  ["2026-11-16", "11月16日 周一"],
  ["2025-11-23", "2025年11月23日"],
  ["", "–"],
  [null, "–"],
])("%s seen from 2026-11-23 is %s", (date, expected) => {
  expect(formatRelativeDate(date, today)).toBe(expected);
});

test.each([
  ["2026-11-23T06:05:00Z", "刚刚"],
  ["2026-11-23T05:35:00Z", "30分钟前"],
  ["2026-11-23T03:00:00Z", "3小时前"],
  ["2026-11-22T15:00:00Z", "昨天"],
  ["2026-10-01T00:00:00Z", "10月1日 周四"],
])("%s is %s", (instant, expected) => {
  expect(formatRelativeInstant(instant, now)).toBe(expected);
});
