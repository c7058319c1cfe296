import { describe, expect, test } from "vitest";
import { isoDate, weekdayOf } from "@/domain/calendar/date";
import { answerClock } from "@/domain/intent/answer-clock";
import { judgeFillTime } from "@/domain/intent/fill-time";
import { hasLink } from "@/domain/intent/free-text";
import type { IntentState } from "@/domain/intent/intent-state";

const weekdays = (date: ReturnType<typeof isoDate>) => weekdayOf(date) !== 0 && weekdayOf(date) !== 6;

const clock = (
  submitted: string,
  today: string,
  answered: string | null = null,
  state: IntentState = "received",
) =>
  answerClock(
    {
      submittedOn: isoDate(submitted),
      answeredOn: answered === null ? null : isoDate(answered),
      state,
      today: isoDate(today),
    },
    weekdays,
  );

describe("one working day to answer", () => {
  test.each([
    ["on the day", "2026-11-19", "2026-11-19", "waiting", "2026-11-20"],
    ["the next day", "2026-11-19", "2026-11-20", "dueToday", "2026-11-20"],
    ["over a weekend", "2026-11-20", "2026-11-22", "waiting", "2026-11-23"],
    ["submitted on a Saturday", "2026-11-21", "2026-11-23", "dueToday", "2026-11-23"],
    ["past it", "2026-11-20", "2026-11-24", "overdue", "2026-11-23"],
  ])("%s", (_name, submitted, today, verdict, dueOn) => {
    expect(clock(submitted, today)).toEqual({ dueOn, verdict });
  });

  test("an answer settles it, in time or late; spam needs none", () => {
    expect(clock("2026-11-20", "2026-12-01", "2026-11-23", "contacted").verdict).toBe("answered");
    expect(clock("2026-11-20", "2026-12-01", "2026-11-24", "declined").verdict).toBe("answeredLate");
    expect(clock("2026-11-20", "2026-12-01", null, "spam").verdict).toBe("notNeeded");
  });
});

test.each([
  [1, "tooFast"],
  [4, "plausible"],
  [3600, "plausible"],
  [8 * 24 * 3600, "expired"],
  [-1, "expired"],
])("a form sent after %i s is %s", (seconds, verdict) => {
  expect(judgeFillTime(seconds)).toBe(verdict);
});

test.each([
  ["详见 https://example.com/a", true],
  ["ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ", true],
  ["加微信 abc123.top 领取", true],
  ["年产 12.5 万台减速机", false],
  ["A.B. 合资，投资约 1.2 亿元", false],
])("%s holds a link: %s", (text, expected) => {
  expect(hasLink(text)).toBe(expected);
});
