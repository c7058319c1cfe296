import { describe, expect, it } from "vitest";
import { type DeleteFacts, daysLeftInBin, isBinExpired, refusalToDelete } from "./delete";
import { stages } from "./stage";

const lead: DeleteFacts = {
  stage: "L1",
  standing: "normal",
  hasAgreements: false,
  hasFunds: false,
  hasOpenClaims: false,
  hasConfirmedMilestones: false,
};

describe("refusalToDelete", () => {
  it("lets go of what nothing rests on, up to 洽谈", () => {
    const free = stages.filter((stage) => refusalToDelete({ ...lead, stage }) === null);
    expect(free).toEqual(["L0", "L1", "L2", "L3"]);
    expect(refusalToDelete({ ...lead, standing: "suspended" })).toBeNull();
  });

  it.each([
    ["DELETE_CLOSED", { standing: "terminated" }],
    ["DELETE_CLOSED", { standing: "transferred" }],
    ["DELETE_AGREEMENTS", { hasAgreements: true }],
    ["DELETE_FUNDS", { hasFunds: true }],
    ["DELETE_MILESTONES", { hasConfirmedMilestones: true }],
    ["DELETE_PARCELS", { hasOpenClaims: true }],
  ] as const)("refuses with %s", (code, facts) => {
    expect(refusalToDelete({ ...lead, ...facts })).toBe(code);
  });
});

describe("the thirty days", () => {
  const deletedAt = "2026-11-23T04:00:00Z";
  it.each([
    ["2026-11-23T04:00:00Z", 30, false],
    ["2026-11-23T05:00:00Z", 30, false],
    ["2026-11-24T04:00:00Z", 29, false],
    ["2026-12-23T03:00:00Z", 1, false],
    ["2026-12-23T04:00:00Z", 0, false],
    ["2026-12-23T04:00:00.001Z", 0, true],
    ["2026-12-25T04:00:00Z", -2, true],
  ])("at %s %i are left", (now, left, isOver) => {
    expect(daysLeftInBin(deletedAt, new Date(now)) + 0).toBe(left);
    expect(isBinExpired(deletedAt, new Date(now))).toBe(isOver);
  });
});
