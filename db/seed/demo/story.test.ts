import { expect, test } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { certificateStateOn } from "@/domain/enterprise/certificate";
import { checkUscc } from "@/domain/enterprise/uscc";
import { classifyIndustry } from "@/domain/industry/classification";
import { parseReceiptNo } from "@/domain/intent/receipt-number";
import { isRegionCode } from "@/domain/region/source-region";
import { tellStory } from "./story";

const story = tellStory("2026-11-23");

test("the same day tells the same story, ids included", () => {
  expect(tellStory("2026-11-23")).toEqual(story);
});

test.each(["2026-12-31", "2027-03-01", "2025-09-30"])("a story told on %s ends on that day", (today) => {
  const { projects, moves, funds, followUps } = tellStory(today);
  expect(projects).toHaveLength(162);
  for (const on of [
    ...moves.map(({ actualOn }) => actualOn),
    ...followUps.map(({ occurredOn }) => occurredOn),
  ])
    expect(on <= today).toBe(true);
  for (const { occurredOn, statMonth } of funds)
    expect(occurredOn <= today && (statMonth ?? "") <= today.slice(0, 7)).toBe(true);
});

test("codes are valid and belong to nobody else", () => {
  const codes = story.enterprises.flatMap(({ uscc }) => uscc ?? []);
  expect(codes.every((code) => checkUscc(code).ok)).toBe(true);
  expect(new Set(codes).size).toBe(codes.length);
  expect(story.intents.every(({ receiptNo }) => parseReceiptNo(receiptNo).ok)).toBe(true);
});

test("an industry code belongs to the industry it stands under", () => {
  for (const { industry, industryCode, name } of story.projects)
    expect(classifyIndustry(industryCode ?? "")?.industry, name).toBe(industry);
  expect(story.projects.every(({ sourceRegionCode }) => isRegionCode(sourceRegionCode ?? ""))).toBe(true);
});

test("vouchers are used once, reversals cancel what they reverse", () => {
  const live = story.funds.filter(
    ({ reversesId, state }) => !reversesId && state !== "reversed" && state !== "returned",
  );
  const numbers = live.map(({ evidenceKind, evidenceNo }) => `${evidenceKind} ${evidenceNo}`);
  expect(new Set(numbers).size).toBe(numbers.length);
  const reversals = story.funds.filter(({ reversesId }) => reversesId);
  expect(reversals.length).toBeGreaterThan(2);
  for (const { reversesId, amountFen, isCounted } of reversals) {
    const original = story.funds.find(({ id }) => id === reversesId);
    expect(original).toMatchObject({ state: "reversed", amountFen: -amountFen, isCounted });
  }
});

test("no sentence is left with a gap, and no name is used twice", () => {
  const texts = [
    ...story.projects.flatMap(({ summary, nextStep, name }) => [summary, nextStep ?? "", name]),
    ...story.followUps.flatMap(({ content, nextStep }) => [content, nextStep ?? ""]),
  ];
  expect(texts.filter((text) => /[{}]|undefined|null/.test(text))).toEqual([]);
  expect(new Set(story.projects.map(({ name }) => name)).size).toBe(story.projects.length);
  expect(new Set(story.enterprises.map(({ name }) => name)).size).toBe(story.enterprises.length);
});

test("parcels fit into the plan's zones and carry no survey-grade position", () => {
  const mu = (zone: string) =>
    story.parcels
      .filter((parcel) => parcel.zone === zone)
      .reduce((sum, { areaSqm }) => sum + (Number(areaSqm) * 3) / 2000, 0);
  expect(mu("smart")).toBeLessThan(3995);
  expect(mu("biomedical")).toBeLessThan(1260);
  for (const { centreLongitude, centreLatitude } of story.parcels) {
    expect(centreLongitude).toBeCloseTo(116.93, 1);
    expect(centreLatitude).toBeCloseTo(38.93, 1);
  }
});

test("about a third of the enterprises hold a certificate: some ended, some end soon; 诉求 are in every state", () => {
  const { enterprises, requests } = story;
  const held = enterprises.filter(({ highTechExpiresOn }) => highTechExpiresOn);
  expect(held.length / enterprises.length).toBeGreaterThan(0.15);
  expect(held.length / enterprises.length).toBeLessThan(0.45);
  const states = held.map(({ highTechExpiresOn }) =>
    certificateStateOn(isoDate(highTechExpiresOn ?? ""), isoDate("2026-11-23")),
  );
  for (const state of ["valid", "expiring", "expired"] as const) {
    expect(states.filter((found) => found === state).length, state).toBeGreaterThan(2);
  }
  for (const row of enterprises) {
    expect(row.initials, row.name).toMatch(/^\S+/);
    expect(row.paidInCapitalFen ?? 0).toBeLessThanOrEqual(row.registeredCapitalFen ?? 0);
    expect((row.establishedOn ?? "") <= "2026-11-23").toBe(true);
  }
  expect(requests).toHaveLength(26);
  const overdue = requests.filter(({ state, dueOn }) => state === "open" && dueOn < "2026-11-23");
  expect(overdue.length).toBeGreaterThan(1);
  for (const { raisedOn, answeredOn, state } of requests) {
    expect(raisedOn <= "2026-11-23").toBe(true);
    if (state !== "open")
      expect(answeredOn && answeredOn >= raisedOn && answeredOn <= "2026-11-23").toBe(true);
  }
});

test("fixed investment is reported only of projects that are 入库 by that month", () => {
  const registered = new Map(
    story.milestones
      .filter(({ code, state }) => code === "investmentRegistration" && state === "done")
      .map(({ projectId, actualOn }) => [projectId, actualOn?.slice(0, 7) ?? "9999-12"]),
  );
  for (const { projectId, statMonth } of story.fixedInvestments)
    expect((registered.get(projectId) ?? "9999-12") <= statMonth).toBe(true);
});

test("foreign capital counts in its own measure, in dollars, and never as 到位", () => {
  const foreign = story.funds.filter(({ foreignRuleId }) => foreignRuleId);
  expect(foreign.some(({ isCountedForeign, currency }) => isCountedForeign && currency !== "CNY")).toBe(true);
  for (const { isCounted, usdCents } of foreign) {
    expect(isCounted).toBe(false);
    expect(usdCents).toBeGreaterThan(0);
  }
});
