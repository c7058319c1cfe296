import { describe, expect, test } from "vitest";
import { documentKinds } from "@/domain/project/document-kind";
import { type ProjectFacts, unknownFacts } from "@/domain/project/facts";
import { isSubstantiveTalk } from "@/domain/project/follow-up";
import { blockingFor, defaultGates, gateFor, missingFor } from "@/domain/project/gates";
import { type Stage, stages } from "@/domain/project/stage";

const visit = { kind: "siteVisit", place: "常州", participants: "王磊、李静", content: "看了产线" } as const;

const complete: ProjectFacts = {
  sourceChannel: "ownOutreach",
  investorName: "恒远精密机械",
  hasReachableContact: true,
  summary: "减速机生产基地",
  industry: "advancedEquipment",
  firstReportedBy: "u1",
  ownerId: "u1",
  followUps: [visit],
  capitalKind: "domestic",
  investorUscc: "91120118MA06ABCDXM",
  sourceRegionCode: "320400",
  industryCode: "3453",
  totalInvestmentFen: 3e10,
  fixedInvestmentFen: 2e10,
  landNeedSqm: "20000.00",
  factoryNeedSqm: null,
  expectedOutputFen: 5e10,
  expectedTaxFen: 1e9,
  plannedStartOn: "2027-03-01",
  plannedCompletionOn: "2028-03-01",
  plannedProductionOn: "2028-06-01",
  hasFrameworkAgreement: true,
  hasFormalContract: true,
  projectCompanyUscc: "91120223MA06ABCDX2",
  documents: documentKinds,
};

describe("gates", () => {
  test.each(stages)("%s opens for a complete project and lists everything for an empty one", (stage) => {
    expect(missingFor(stage, complete)).toEqual([]);
    expect(missingFor(stage, unknownFacts)).toEqual(gateFor(stage));
  });

  test.each<[Stage, Partial<ProjectFacts>, string[]]>([
    ["L0", { hasReachableContact: false, summary: " " }, ["contact", "summary"]],
    ["L1", { ownerId: null }, ["owner"]],
    ["L2", { followUps: [{ ...visit, content: "" }] }, ["siteVisit"]],
    ["L2", { followUps: [{ ...visit, place: null }] }, ["siteVisit"]],
    ["L2", { followUps: [{ ...visit, kind: "call" }] }, ["siteVisit"]],
    ["L3", { investorUscc: null }, ["investorUscc"]],
    ["L3", { investorUscc: null, capitalKind: "foreign" }, []],
    ["L3", { landNeedSqm: "0.00", factoryNeedSqm: "3000.00" }, []],
    ["L3", { landNeedSqm: null, totalInvestmentFen: 0 }, ["totalInvestment", "landOrFactory"]],
    ["S1", { hasFrameworkAgreement: false, documents: [] }, ["frameworkAgreement"]],
    ["S2", { hasFormalContract: false }, ["formalContract"]],
    ["D1", { projectCompanyUscc: "" }, ["projectCompanyUscc"]],
    ["B1", { documents: [] }, []],
  ])("%s with %o is held back by %j", (stage, change, expected) => {
    expect(blockingFor(stage, { ...complete, ...change }).map((item) => item.code)).toEqual(expected);
  });

  test.each<[Stage, ProjectFacts["documents"], string[]]>([
    ["S2", ["contractScan"], ["decisionMinutes", "legalReview", "fairCompetitionReview"]],
    ["B1", ["leaseContract", "sitePhoto"], []],
    ["B1", ["sitePhoto"], ["permitOrLease"]],
  ])("%s with only %j asks for %j", (stage, documents, expected) => {
    expect(missingFor(stage, { ...complete, documents }).map((item) => item.code)).toEqual(expected);
  });

  test("gates may be replaced by stored rows", () => {
    expect(missingFor("L2", unknownFacts, { ...defaultGates, L2: [] })).toEqual([]);
  });
});

test("a first talk is a visit or meeting with people, place and minutes", () => {
  expect(isSubstantiveTalk(visit)).toBe(true);
  expect(isSubstantiveTalk({ ...visit, kind: "meeting" })).toBe(true);
  expect(isSubstantiveTalk({ ...visit, kind: "meeting", participants: "" })).toBe(false);
  expect(isSubstantiveTalk({ ...visit, kind: "call" })).toBe(false);
});
