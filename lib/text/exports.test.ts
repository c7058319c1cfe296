import { describe, expect, it } from "vitest";
import { type AmountFilter, amountFilter } from "@/domain/amount/amount-filter.schema";
import { type ProjectFilter, projectFilter } from "@/domain/project/project-filter.schema";
import { amountFilterText, projectFilterText } from "./exports";

const id = "0190f6a1-7c3e-7000-8000-00000000000a";
const day = "2026-10-31";

const amounts: Required<Omit<AmountFilter, "measure">> = {
  plan: "2026-2030",
  years: [2026],
  months: ["2026-10"],
  industries: ["biomedicine"],
  zones: ["none"],
  regions: ["unknown"],
  departmentId: id,
  ownerId: id,
  hasNoOwner: false,
  sizeBands: ["b1"],
  isCapitalRelief: false,
  projectId: id,
  enterpriseId: id,
  minAmountFen: 0,
  counted: "no",
  states: ["pending"],
  sourceChannels: ["agency"],
  signedFrom: day,
  signedTo: day,
  bookedAfter: day,
  bookedBy: day,
  change: "first",
  happenedBy: day,
  lacksFile: false,
  isReversal: false,
  q: "轴承",
};

const projects: Required<Omit<ProjectFilter, "scope">> = {
  q: "轴承",
  stageGroups: ["signed"],
  stages: ["S2"],
  standings: ["normal"],
  industries: ["biomedicine"],
  zones: ["smart"],
  sourceChannels: ["agency"],
  ownerId: id,
  departmentId: id,
  isCapitalRelief: false,
  minInvestmentFen: 0,
  maxInvestmentFen: 0,
  reportedFrom: day,
  reportedTo: day,
  nextStepTo: day,
  notFollowedSince: day,
  stageEnteredTo: "2026-11-01",
  hasNoNextStep: true,
  firstTalkFrom: day,
  firstTalkTo: day,
  signedFrom: day,
  signedTo: day,
  reached: "S2",
  leftStage: "S2",
  moved: "back",
  movedFrom: day,
  movedTo: day,
  terminationReasons: ["other"],
  isWaiting: false,
  ids: [id],
  firstTalkBy: id,
  reachedFrom: day,
  reachedTo: day,
  followedBy: id,
  followedKinds: ["visit"],
  followedFrom: day,
  followedTo: day,
  lacksMilestone: "constructionStart",
  needsLand: true,
  hasNoOwner: false,
  blockedBy: "区规划资源局",
  lacksFixedInvestmentIn: "2026-10",
};

describe("the filter of an export in words", () => {
  it.each(Object.entries(amounts))("says %s of the money", (key, value) => {
    const filter = amountFilter.parse({ [key]: value });
    expect(amountFilterText(filter, {})).not.toBe("全部");
  });

  it.each(Object.entries(projects))("says %s of the projects", (key, value) => {
    const filter = projectFilter.parse({ [key]: value });
    expect(projectFilterText(filter, {})).not.toBe("全部");
  });

  it("says 全部 when nothing was chosen", () => {
    expect(amountFilterText(amountFilter.parse({}), {})).toBe("全部");
    expect(projectFilterText(projectFilter.parse({}), {})).toBe("全部");
  });
});
