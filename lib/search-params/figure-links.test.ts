import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AmountFilter,
  amountFilter,
  regionBuckets,
  zoneBuckets,
} from "@/domain/amount/amount-filter.schema";
import { fundEntryStates } from "@/domain/amount/fund-entry";
import { measures } from "@/domain/amount/measure";
import { industries } from "@/domain/industry/industry";
import { zones } from "@/domain/land/zone";
import { type ProjectFilter, projectFilter } from "@/domain/project/project-filter.schema";
import { sizeBands } from "@/domain/project/size-band";
import { stages, standings } from "@/domain/project/stage";
import { stageGroupNames } from "@/domain/project/stage-order";
import { amountFilterOf, amountInput, amountsHref, loadAmountParams } from "./amount-ledger";
import { ledgerFilter, ledgerInput, loadLedgerParams, projectsHref } from "./project-ledger";

const searchOf = (href: string) => new URL(href, "http://park.test").searchParams;

const some = <Value>(values: readonly Value[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });

const maybe = <Value>(...values: Value[]) => fc.constantFrom(...values, undefined);

const id = "0190f6a1-7c3e-7000-8000-00000000000a";

const amounts = fc.record({
  measure: fc.constantFrom(...measures),
  plan: maybe("2021-2025"),
  years: some([2021, 2026]),
  months: some(["2024-12", "2026-11"]),
  industries: some(industries),
  zones: some(zoneBuckets),
  regions: some(regionBuckets),
  departmentId: maybe(id),
  ownerId: maybe(id),
  hasNoOwner: maybe(true, false),
  sizeBands: some(sizeBands),
  isCapitalRelief: maybe(true, false),
  projectId: maybe(id),
  minAmountFen: maybe(10_000_000_000),
  counted: maybe("yes" as const, "no" as const),
  states: some(fundEntryStates),
  happenedBy: maybe("2026-10-31"),
  lacksFile: maybe(true, false),
  isReversal: maybe(true, false),
  q: maybe("智能 & 装备", "a,b"),
});

const projects = fc.record({
  scope: fc.constant("all" as const),
  stageGroups: some(stageGroupNames),
  stages: some(stages),
  standings: some(standings),
  industries: some(industries),
  zones: some(zones),
  departmentId: maybe(id),
  reportedFrom: maybe("2026-11-01"),
  reportedTo: maybe("2026-11-23"),
  nextStepTo: maybe("2026-11-22"),
  notFollowedSince: maybe("2026-10-24"),
  hasNoNextStep: maybe(true),
  hasNoOwner: maybe(true, false),
  blockedBy: maybe("市规划资源局, 静海分局"),
  lacksFixedInvestmentIn: maybe("2026-10"),
});

test("the address of an amount figure opens the filter it was computed by", async () => {
  const check = async (filter: AmountFilter) => {
    const params = await loadAmountParams(searchOf(amountsHref(filter)));
    expect(amountFilterOf(amountInput(params))).toEqual(amountFilter.parse(filter));
  };
  await fc.assert(fc.asyncProperty(amounts, check));
});

test("the address of a project figure opens the filter it was computed by", async () => {
  const check = async (filter: ProjectFilter) => {
    const params = await loadLedgerParams(searchOf(projectsHref(filter)));
    expect(ledgerFilter(ledgerInput(params))).toEqual(projectFilter.parse(filter));
  };
  await fc.assert(fc.asyncProperty(projects, check));
});

test("a value nobody could have clicked is left out, the rest kept", async () => {
  const params = await loadAmountParams(
    new URLSearchParams("measure=agreedInvestment&months=2026-13&projectId=x"),
  );
  expect(amountFilterOf(amountInput(params))).toEqual({ measure: "agreedInvestment" });
});
