import { describe, expect, test, vi } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { type Clock, type ClockFacts, clocksOf } from "./clock";
import type { ClockCode, ClockRule } from "./clock-rule";
import { defaultClockRules } from "./default-rules";
import { factsForTest } from "./testing/facts-for-test";
import { isOfficeDay2026 as isWorkingDay } from "./testing/office-days-2026";

const on = isoDate;

const clock = (
  code: ClockCode,
  values: Partial<ClockFacts>,
  today: string,
  rules: readonly ClockRule[] = defaultClockRules,
): Clock | undefined =>
  clocksOf(rules, factsForTest(values), { today: on(today), isWorkingDay }).find(
    (item) => item.code === code,
  );

const at = (stage: ClockFacts["stage"], entered: string, more: Partial<ClockFacts> = {}) => ({
  stage,
  stageEnteredOn: on(entered),
  ...more,
});

describe("the clocks of domain.md 1.2", () => {
  test.each<[string, ClockCode, Partial<ClockFacts>, string, Clock["light"], string | null]>([
    ["respond: the next working day", "respond", {}, "2026-01-05", "green", "2026-01-06"],
    ["respond: its last day is amber", "respond", {}, "2026-01-06", "amber", "2026-01-06"],
    ["respond: overdue the day after", "respond", {}, "2026-01-07", "red", "2026-01-06"],
    [
      "respond: a first talk stops it",
      "respond",
      { firstFollowUpOn: on("2026-01-06") },
      "2026-03-01",
      "done",
      "2026-01-06",
    ],
    ["judge: three working days", "judge", {}, "2026-01-08", "amber", "2026-01-08"],
    ["judge: overdue", "judge", {}, "2026-01-09", "red", "2026-01-08"],
    [
      "feedback: a week after the judgement",
      "feedback",
      { hasIntroducer: true, leadJudgedOn: on("2026-01-08") },
      "2026-01-16",
      "red",
      "2026-01-15",
    ],
    [
      "progress: every fortnight",
      "progressReport",
      at("L3", "2026-01-05"),
      "2026-01-20",
      "red",
      "2026-01-19",
    ],
    [
      "progress: a follow-up begins it anew",
      "progressReport",
      at("L3", "2026-01-05", { lastFollowUpOn: on("2026-01-19") }),
      "2026-01-20",
      "green",
      "2026-02-02",
    ],
    ["stale: 30 days", "stale", at("L3", "2026-01-05"), "2026-02-05", "red", "2026-02-04"],
    [
      "review: five working days of R1",
      "review",
      at("R1", "2026-01-05"),
      "2026-01-12",
      "amber",
      "2026-01-12",
    ],
    ["review: ten of R2", "review", at("R2", "2026-01-05"), "2026-01-20", "red", "2026-01-19"],
    ["review: fifteen of R3", "review", at("R3", "2026-01-05"), "2026-01-26", "amber", "2026-01-26"],
    [
      "to the formal contract: 90 days",
      "toFormal",
      at("S1", "2026-01-05"),
      "2026-04-06",
      "red",
      "2026-04-05",
    ],
    ["to register: 30 days", "toRegister", at("S2", "2026-01-05"), "2026-02-04", "amber", "2026-02-04"],
    [
      "to file: 30 days after D1, also in D2",
      "toFile",
      at("D2", "2026-01-20", { registeredOn: on("2026-01-05") }),
      "2026-02-05",
      "red",
      "2026-02-04",
    ],
    [
      "to file: done",
      "toFile",
      at("D2", "2026-01-20", { registeredOn: on("2026-01-05"), filedOn: on("2026-01-28") }),
      "2026-06-01",
      "done",
      "2026-02-04",
    ],
    [
      "construction by the contract's date",
      "construction",
      at("D2", "2026-01-05", {
        contractSignedOn: on("2026-01-05"),
        promised: { ...factsForTest().promised, agreedStart: on("2026-06-30") },
      }),
      "2026-07-01",
      "red",
      "2026-06-30",
    ],
  ])("%s", (_, code, values, today, light, dueOn) => {
    expect(clock(code, values, today)).toMatchObject({ light, dueOn });
  });

  test("only a suspended project has a date to ask again, and its other clocks stand still", () => {
    const suspended = at("L3", "2026-01-05", {
      standing: "suspended",
      suspendedOn: on("2026-01-12"),
      suspensions: [{ from: on("2026-01-12"), to: null }],
      promised: { ...factsForTest().promised, resume: on("2026-03-02") },
    });
    expect(clock("resume", suspended, "2026-03-03")).toMatchObject({ light: "red", left: -1 });
    expect(clock("stale", suspended, "2026-09-01")).toMatchObject({
      light: "paused",
      used: 7,
      dueOn: null,
      pausedSince: "2026-01-12",
    });
    expect(clock("resume", { ...suspended, standing: "normal" }, "2026-03-03")).toBeUndefined();
  });

  test("an ended project has no clock, nor has a lead without an introducer one to answer", () => {
    expect(
      clocksOf(defaultClockRules, factsForTest({ standing: "terminated" }), {
        today: on("2026-06-01"),
        isWorkingDay,
      }),
    ).toEqual([]);
    expect(clock("feedback", { leadJudgedOn: on("2026-01-08") }, "2026-06-01")).toBeUndefined();
  });

  test("a clock that is switched off is not there", () => {
    const off = defaultClockRules.map((rule) => ({ ...rule, isActive: rule.code !== "judge" }));
    expect(clock("judge", {}, "2026-06-01", off)).toBeUndefined();
    expect(clock("respond", {}, "2026-06-01", off)).toBeDefined();
  });
});

describe("Chinese working days with 调休", () => {
  test.each([
    ["Spring Festival 2026 (15 to 23 February, work on the 14th)", "2026-02-13", "2026-02-25"],
    ["begun on the working Saturday before it", "2026-02-14", "2026-02-26"],
    ["National Day 2026 (1 to 7 October, work on 20 September)", "2026-09-18", "2026-09-22"],
    ["over National Day", "2026-09-30", "2026-10-10"],
    ["over New Year 2026 (1 to 3 January, work on the 4th)", "2025-12-31", "2026-01-06"],
  ])("three working days, %s", (_, registered, dueOn) => {
    const values = { firstReportedOn: on(registered), stageEnteredOn: on(registered) };
    expect(clock("judge", values, registered)?.dueOn).toBe(dueOn);
  });
});

test.each(["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"])("the same in %s", (zone) => {
  vi.stubEnv("TZ", zone);
  expect(clock("judge", { firstReportedOn: on("2026-02-13") }, "2026-02-25")).toMatchObject({
    light: "amber",
    dueOn: "2026-02-25",
    used: 3,
  });
  vi.unstubAllEnvs();
});
