import { describe, expect, test } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { actualSpan, delaySpan, planSpan } from "./spans";

const today = isoDate("2026-11-23");

describe("planned bar", () => {
  test("starts when the last step before it is planned", () => {
    const planned = new Map([
      ["engineeringPlanningPermit", "2026-10-09"],
      ["drawingReview", "2026-11-02"],
      ["constructionPermit", "2026-11-20"],
    ] as const);
    expect(planSpan("constructionPermit", planned)).toEqual({ from: "2026-11-02", to: "2026-11-20" });
  });

  test.each([
    ["drawingReview", "2026-10-30"],
    ["landContract", "2026-10-21"],
    ["landHandover", "2026-10-30"],
  ] as const)("%s alone is as long as it usually takes", (code, from) => {
    expect(planSpan(code, new Map([[code, "2026-11-20"]]))).toEqual({ from, to: "2026-11-20" });
  });

  test("is not drawn from a step years before, nor without a date", () => {
    const planned = new Map([
      ["constructionStart", "2025-01-02"],
      ["completionAcceptance", "2026-11-20"],
    ] as const);
    expect(planSpan("completionAcceptance", planned)?.from).toBe("2026-10-30");
    expect(planSpan("aboveScale", planned)).toBeNull();
  });
});

describe("actual bar", () => {
  const step = { code: "drawingReview", plannedOn: null, startedOn: "2026-10-09", actualOn: null } as const;
  test.each([
    [{ state: "done", actualOn: "2026-11-02" }, "2026-10-09 2026-11-02"],
    [{ state: "done", actualOn: "2026-11-02", startedOn: null }, "2026-11-02 2026-11-02"],
    [{ state: "inProgress" }, "2026-10-09 2026-11-23"],
    [{ state: "blocked" }, "2026-10-09 2026-11-23"],
    [{ state: "inProgress", startedOn: null }, "none"],
    [{ state: "notStarted" }, "none"],
  ] as const)("%o: %s", (values, expected) => {
    const span = actualSpan({ ...step, ...values }, today);
    expect(span ? `${span.from} ${span.to}` : "none").toBe(expected);
  });
});

test("an open step past its plan loses time until today", () => {
  const step = { code: "drawingReview", startedOn: null, actualOn: null } as const;
  const lost = (state: "inProgress" | "blocked" | "done", plannedOn: string | null) =>
    delaySpan({ ...step, state, plannedOn }, today)?.from ?? null;
  expect(lost("inProgress", "2026-11-02")).toBe("2026-11-02");
  expect(lost("blocked", "2026-11-02")).toBe("2026-11-02");
  expect([lost("done", "2026-11-02"), lost("inProgress", "2026-11-23"), lost("blocked", null)]).toEqual([
    null,
    null,
    null,
  ]);
});
