import { describe, expect, test } from "vitest";
import { type ApplicabilityFacts, exemptionOf } from "./applicability";
import { catalogueEntry, unmetDependencies } from "./catalogue";
import { type MilestoneCode, type MilestoneState, milestoneCodes } from "./milestone";

describe("dependencies", () => {
  test("a step only waits for earlier ones, so that none waits for itself", () => {
    for (const [index, code] of milestoneCodes.entries()) {
      for (const earlier of catalogueEntry(code).dependsOn) {
        expect(milestoneCodes.indexOf(earlier), `${code} after ${earlier}`).toBeLessThan(index);
      }
    }
  });

  test("done and 不适用 satisfy, everything else is named", () => {
    const states = new Map<MilestoneCode, MilestoneState>([
      ["energyReview", "notApplicable"],
      ["environmentalApproval", "done"],
      ["constructionPermit", "blocked"],
    ]);
    expect(unmetDependencies("constructionStart", states)).toEqual(["safetyReview", "constructionPermit"]);
    expect(unmetDependencies("enterpriseRegistration", new Map())).toEqual([]);
  });
});

describe("applicability", () => {
  const unknown: ApplicabilityFacts = {
    landNeedSqm: null,
    factoryNeedSqm: null,
    energyTce: null,
    environmentCategory: null,
    isMajorHazard: null,
  };
  const exempt = (facts: Partial<ApplicabilityFacts>) =>
    milestoneCodes.filter((code) => exemptionOf(code, { ...unknown, ...facts }) !== null);

  test("nothing is excused that nobody answered", () => {
    expect(exempt({})).toEqual([]);
  });

  test("a rented factory needs no land and no permits to build", () => {
    const land = [
      "landContract",
      "landHandover",
      "landPlanningPermit",
      "engineeringPlanningPermit",
      "drawingReview",
      "constructionPermit",
    ];
    expect(exempt({ factoryNeedSqm: "3000.00" })).toEqual(land);
    expect(exempt({ factoryNeedSqm: "3000.00", landNeedSqm: "0.00" })).toEqual(land);
    expect(exempt({ factoryNeedSqm: "3000.00", landNeedSqm: "20000.00" })).toEqual([]);
  });

  test.each([
    [{ energyTce: "999.99" }, ["energyReview"]],
    [{ energyTce: "1000.00" }, []],
    [{ environmentCategory: "exempt" as const }, ["environmentalApproval"]],
    [{ environmentCategory: "form" as const }, []],
    [{ isMajorHazard: false }, ["safetyReview"]],
    [{ isMajorHazard: true }, []],
  ])("%o: %j", (facts, expected) => {
    expect(exempt(facts)).toEqual(expected);
  });
});
