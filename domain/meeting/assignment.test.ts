import { describe, expect, it } from "vitest";
import { type AssignmentState, isOverdue, stateAfter, stepsFor } from "./assignment";

const person = (
  userId: string,
  role: "leader" | "departmentHead" | "officer",
  departmentId: string | null,
) => ({
  userId,
  role,
  departmentId,
});
const leader = person("leader", "leader", null);
const head = person("head", "departmentHead", "north");
const officer = person("officer", "officer", "north");
const colleague = person("colleague", "officer", "north");
const stranger = person("stranger", "departmentHead", "south");

const given = (state: AssignmentState, userId: string | null = "officer", givenBy = "leader") => ({
  state,
  userId,
  departmentId: "north",
  givenBy,
});

describe("an assignment", () => {
  it.each([
    ["open", "report", "reported"],
    ["open", "close", null],
    ["reported", "report", null],
    ["reported", "close", "done"],
    ["reported", "sendBack", "open"],
    ["open", "cancel", "cancelled"],
    ["done", "cancel", null],
    ["cancelled", "report", null],
  ] as const)("from %s by %s comes to %s", (state, step, after) => {
    expect(stateAfter(state, step)).toBe(after);
  });

  it("is reported by the one named or the head, closed by the one who gave it", () => {
    expect(stepsFor(officer, given("open"))).toEqual(["report"]);
    expect(stepsFor(head, given("open"))).toEqual(["report"]);
    expect(stepsFor(colleague, given("open"))).toEqual([]);
    expect(stepsFor(colleague, given("open", null))).toEqual(["report"]);
    expect(stepsFor(leader, given("open"))).toEqual(["cancel"]);
    expect(stepsFor(leader, given("reported"))).toEqual(["close", "sendBack", "cancel"]);
    expect(stepsFor(head, given("reported"))).toEqual([]);
    expect(stepsFor(head, given("reported", "officer", "head"))).toEqual(["close", "sendBack", "cancel"]);
    expect(stepsFor(stranger, given("open", null))).toEqual([]);
  });

  it("is overdue from the day after its day until it is reported", () => {
    expect(isOverdue("open", "2026-11-23", "2026-11-23")).toBe(false);
    expect(isOverdue("open", "2026-11-22", "2026-11-23")).toBe(true);
    expect(isOverdue("reported", "2026-11-22", "2026-11-23")).toBe(false);
  });
});
