import { call } from "@orpc/server";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/db/testing/test-database";
import type { ListAmountsInput } from "@/domain/amount/amount.schema";
import { type AmountFilter, regionBuckets, zoneBuckets } from "@/domain/amount/amount-filter.schema";
import { fundEntryStates } from "@/domain/amount/fund-entry";
import { measures } from "@/domain/amount/measure";
import type { AmountFigure, ProjectFigure } from "@/domain/cockpit/figure";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { industries } from "@/domain/industry/industry";
import { zones } from "@/domain/land/zone";
import { listAmounts } from "../amount/list-amounts";
import { summariseAmounts } from "../amount/summarise-amounts";
import type { RequestContext } from "../kernel/context";
import { listProjects } from "../project/list-projects";
import { summariseProjects } from "../project/summarise-projects";
import { actorOf, contextFor } from "../testing/context";
import { buildRandomPark } from "../testing/random-park";
import { readCockpit } from "./read-overview";

const database = useTestDatabase();
let contexts: RequestContext[] = [];
let officerContext: RequestContext;
let departmentIds: string[] = [];
let ownerIds: string[] = [];

function first<Value>([value]: Value[]): Value {
  if (value === undefined) throw new Error("empty");
  return value;
}

const at = <Value>(values: readonly Value[], index: number): Value => first(values.slice(index));

beforeAll(async () => {
  const { db } = database;
  const park = await buildRandomPark(db);
  departmentIds = park.departmentIds;
  ownerIds = park.officers.map(({ id }) => id);
  contexts = park.readers.map((person) => contextFor(db, actorOf(person)));
  officerContext = contextFor(db, actorOf(first(park.officers)));
});

async function everyAmount(
  context: RequestContext,
  filter: AmountFilter & Partial<ListAmountsInput>,
  limit: number,
) {
  let sums = { count: 0, countedFen: 0, amountFen: 0 };
  for (let after: string | undefined; ; ) {
    const page = await call(listAmounts, { ...filter, limit, after }, { context });
    for (const row of page.items) {
      sums = {
        count: sums.count + 1,
        countedFen: sums.countedFen + row.countedFen,
        amountFen: sums.amountFen + row.amountFen,
      };
    }
    if (!page.nextCursor) return sums;
    after = page.nextCursor;
  }
}

async function everyProject(context: RequestContext, filter: ProjectFigure["filter"]) {
  let sums = { count: 0, totalInvestmentFen: 0 };
  for (let after: string | undefined; ; ) {
    const page = await call(listProjects, { ...filter, limit: 7, after }, { context });
    for (const row of page.items) {
      const investment = row.sight === "full" ? (row.totalInvestmentFen ?? 0) : 0;
      sums = { count: sums.count + 1, totalInvestmentFen: sums.totalInvestmentFen + investment };
    }
    if (!page.nextCursor) return sums;
    after = page.nextCursor;
  }
}

async function expectAmountFigure(context: RequestContext, figure: AmountFigure) {
  const summary = await call(summariseAmounts, figure.filter, { context });
  expect({ count: summary.count, countedFen: summary.countedFen }).toEqual({
    count: figure.count,
    countedFen: figure.countedFen,
  });
  const listed = await everyAmount(context, figure.filter, 9);
  expect({ count: listed.count, countedFen: listed.countedFen }).toEqual({
    count: figure.count,
    countedFen: figure.countedFen,
  });
}

async function expectProjectFigure(
  context: RequestContext,
  { count, totalInvestmentFen, filter }: ProjectFigure,
) {
  const summary = await call(summariseProjects, filter, { context });
  expect({ count: summary.count, totalInvestmentFen: summary.totalInvestmentFen }).toEqual({
    count,
    totalInvestmentFen,
  });
  expect(await everyProject(context, filter)).toEqual({ count, totalInvestmentFen });
}

const partsOf = (cockpit: CockpitOverview) => [
  cockpit.byIndustry,
  cockpit.byZone,
  cockpit.byRegion,
  cockpit.byYear,
  cockpit.byMonth,
];

function expectPartsToMakeWhole(cockpit: CockpitOverview) {
  const whole = cockpit.measures.find(({ measure }) => measure === cockpit.measure)?.figure.countedFen;
  for (const part of partsOf(cockpit)) {
    expect(part.reduce((sum, { figure }) => sum + figure.countedFen, 0)).toBe(whole);
  }
}

const isFilled = ({ count }: { count: number }) => count > 0;

const amountFiguresOf = (cockpit: CockpitOverview) =>
  [...cockpit.measures, ...partsOf(cockpit).flat(), ...cockpit.topProjects, ...cockpit.signedThisMonth]
    .map(({ figure }) => figure)
    .filter(isFilled);

const projectFiguresOf = (cockpit: CockpitOverview) =>
  [...cockpit.funnel, ...cockpit.stuck, ...(cockpit.pipeline ? [cockpit.pipeline] : [])]
    .map(({ figure }) => figure)
    .concat(cockpit.reportedThisMonth)
    .filter(isFilled);

const some = <Value>(values: readonly Value[]) =>
  fc.option(fc.subarray([...values], { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 });

describe("every figure equals the sum of the list it opens, to the fen", () => {
  it("on the cockpit, for random filters and every role that has one", async () => {
    const question = fc.record({
      who: fc.nat({ max: 2 }),
      plan: fc.constantFrom("2016-2020", "2021-2025", "2026-2030", undefined),
      measure: fc.constantFrom(...measures),
      industries: some(industries),
      zones: some(zones),
      department: fc.option(fc.nat({ max: 1 }), { nil: undefined, freq: 3 }),
    });
    type Question = typeof question extends fc.Arbitrary<infer Value> ? Value : never;
    const check = async ({ who, department, ...input }: Question) => {
      const context = at(contexts, who);
      const departmentId = department === undefined ? undefined : departmentIds[department];
      const cockpit = await call(readCockpit, { ...input, departmentId }, { context });
      expectPartsToMakeWhole(cockpit);
      for (const figure of amountFiguresOf(cockpit)) await expectAmountFigure(context, figure);
      for (const figure of projectFiguresOf(cockpit)) await expectProjectFigure(context, figure);
    };
    await fc.assert(fc.asyncProperty(question, check), { numRuns: 14, seed: 7 });
  }, 120_000);

  it("in the ledgers, for random filters and for an officer's own rows too", async () => {
    const readers = [...contexts, officerContext];
    const filter = fc.record({
      measure: fc.constantFrom(...measures),
      plan: fc.constantFrom("2021-2025", "2026-2030", "none", undefined),
      years: some([2021, 2024, 2025, 2026]),
      months: some(["2024-12", "2025-01", "2026-11"]),
      industries: some(industries),
      zones: some(zoneBuckets),
      regions: some(regionBuckets),
      states: some(fundEntryStates),
      counted: fc.constantFrom("yes" as const, "no" as const, undefined),
      minAmountFen: fc.option(fc.nat({ max: 1_000_000 }), { nil: undefined }),
      ownerId: fc.option(fc.constantFrom(...ownerIds), { nil: undefined, freq: 3 }),
      departmentId: fc.option(fc.constantFrom(...departmentIds), { nil: undefined, freq: 3 }),
      sort: fc.constantFrom("month" as const, "amount" as const),
      direction: fc.constantFrom("asc" as const, "desc" as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 3 }), filter, async (who, { sort, direction, ...input }) => {
        const context = at(readers, who);
        const summary = await call(summariseAmounts, input, { context });
        const listed = await everyAmount(context, { ...input, sort, direction }, 8);
        expect(listed).toEqual({
          count: summary.count,
          countedFen: summary.countedFen,
          amountFen: summary.amountFen,
        });
        expect(summary.notCountedFen).toBe(summary.amountFen - summary.countedFen);
      }),
      { numRuns: 150, seed: 8 },
    );
  }, 120_000);
});
