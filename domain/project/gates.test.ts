import { describe, expect, test } from "vitest";
import { documentKinds } from "@/domain/project/document-kind";
import { type ProjectFacts, unknownFacts } from "@/domain/project/facts";
import { isSubstantiveTalk } from "@/domain/project/follow-up";
import { type GateItem, gateItemKey } from "@/domain/project/gate-item";
import { gateRulesSetting } from "@/domain/project/gate-rules.schema";
import { defaultGateRules, gateFor, missingFor } from "@/domain/project/gates";
import { type Stage, stages } from "@/domain/project/stage";
import { completeFacts, withoutItem } from "@/domain/project/testing/facts-without";

const itemsOf = (stage: Stage) => gateFor(defaultGateRules, stage).items;
const missing = (stage: Stage, facts: ProjectFacts) => missingFor(defaultGateRules, stage, facts);
const everyItem = stages.flatMap((stage) =>
  itemsOf(stage).map((item) => [stage, gateItemKey(item), item] as const),
);

describe("every gate and every item of it", () => {
  test.each(stages)("%s opens for a complete project", (stage) => {
    expect(missing(stage, completeFacts)).toEqual([]);
  });

  test.each(everyItem)("%s without %s asks for exactly that", (stage, _, item) => {
    expect(missing(stage, withoutItem(completeFacts, item))).toEqual([item]);
  });

  test.each(stages)(
    "%s of an unknown project asks for all but the terms of a contract that isn't there",
    (stage) => {
      const asked = itemsOf(stage).filter(
        (item) => item.kind !== "term" && gateItemKey(item) !== "record.promisesReached",
      );
      expect(missing(stage, unknownFacts)).toEqual(asked);
    },
  );
});

describe("variants", () => {
  const visit = completeFacts.followUps[0];
  if (!visit) throw new Error("a complete project has a visit");
  const contract = completeFacts.contract;
  if (!contract) throw new Error("a complete project has a contract");
  const leased = documentKinds.filter((kind) => kind !== "constructionPermit");

  test.each<[string, Stage, Partial<ProjectFacts>, string[]]>([
    ["a visit without minutes", "L2", { followUps: [{ ...visit, content: "" }] }, ["siteVisit"]],
    ["a visit without a place", "L2", { followUps: [{ ...visit, place: null }] }, ["siteVisit"]],
    ["a call", "L2", { followUps: [{ ...visit, kind: "call" }] }, ["siteVisit"]],
    ["a lead judged to wait", "L1", { leadJudgement: "watch" }, ["leadJudgement"]],
    ["a foreign investor", "L3", { investorUscc: null, capitalKind: "foreign" }, []],
    ["a rented factory", "L3", { landNeedSqm: "0.00", factoryNeedSqm: "3000.00" }, []],
    ["a rented factory at the first review", "R1", { hasSite: false, factoryNeedSqm: "3000.00" }, []],
    ["answers that are no", "R1", { isHighEnergyEmission: false, isMajorHazard: false }, []],
    ["no contract", "S2", { contract: null }, ["formalContract"]],
    [
      "no land and no intensity",
      "S2",
      { landNeedSqm: null, contract: { ...contract, promisedIntensityWanPerMu: null } },
      [],
    ],
    ["nothing paid in yet", "D1", { projectCompanyPaidInCapitalFen: 0 }, []],
    ["a lease instead of a permit", "B1", { documents: leased, milestones: completeFacts.milestones }, []],
    ["less than promised", "O2", { annualTaxFen: 1 }, ["promisesReached"]],
  ])("%s", (_, stage, change, expected) => {
    expect(missing(stage, { ...completeFacts, ...change }).map(({ code }) => code)).toEqual(expected);
  });

  test("开工 submitted or reviewed is not confirmed", () => {
    const milestones = completeFacts.milestones.map((step) => ({ ...step, review: "reviewed" as const }));
    expect(missing("B1", { ...completeFacts, milestones })).toEqual([
      { kind: "milestone", code: "constructionStart" },
    ]);
  });
});

describe("rules as data", () => {
  const withItems = (stage: Stage, items: readonly GateItem[]) =>
    gateRulesSetting.safeParse({
      ...defaultGateRules,
      [stage]: { items, deciders: defaultGateRules[stage].deciders },
    });

  test("the default is sound and survives being stored", () => {
    const stored: unknown = JSON.parse(JSON.stringify(defaultGateRules));
    expect(gateRulesSetting.parse(stored)).toEqual(defaultGateRules);
  });

  test("a gate may be emptied, but a lead keeps its core", () => {
    expect(withItems("L2", []).success).toBe(true);
    expect(withItems("L0", itemsOf("L0").slice(1)).success).toBe(false);
    expect(withItems("L0", [...itemsOf("L0"), { kind: "field", code: "owner" }]).success).toBe(true);
  });

  test("unknown and doubled items, terms without their contract and a gate nobody passes are refused", () => {
    const unknown: unknown = {
      ...defaultGateRules,
      L2: { items: [{ kind: "field", code: "shoeSize" }], deciders: ["officer"] },
    };
    expect(gateRulesSetting.safeParse(unknown).success).toBe(false);
    expect(withItems("L2", [...itemsOf("L2"), ...itemsOf("L2")]).success).toBe(false);
    expect(withItems("S2", [{ kind: "term", code: "breachTerms" }]).success).toBe(false);
    for (const deciders of [[], ["landManager"], ["officer", "officer"]]) {
      const rules: unknown = { ...defaultGateRules, L2: { items: [], deciders } };
      expect(gateRulesSetting.safeParse(rules).success).toBe(false);
    }
  });

  test("what an office takes out is asked for no more", () => {
    const rules = { ...defaultGateRules, L2: { items: [], deciders: defaultGateRules.L2.deciders } };
    expect(missingFor(rules, "L2", unknownFacts)).toEqual([]);
  });
});

test("a first talk is a visit or meeting with people, place and minutes", () => {
  const visit = {
    kind: "siteVisit",
    place: "常州",
    participants: "王磊、李静",
    content: "看了产线",
  } as const;
  expect(isSubstantiveTalk(visit)).toBe(true);
  expect(isSubstantiveTalk({ ...visit, kind: "meeting" })).toBe(true);
  expect(isSubstantiveTalk({ ...visit, kind: "meeting", participants: "" })).toBe(false);
  expect(isSubstantiveTalk({ ...visit, kind: "call" })).toBe(false);
});
