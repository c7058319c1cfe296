import { call } from "@orpc/server";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/db/testing/test-database";
import type { ListAmountsInput } from "@/domain/amount/amount.schema";
import { type AmountFilter, regionBuckets, zoneBuckets } from "@/domain/amount/amount-filter.schema";
import { fundEntryStates } from "@/domain/amount/fund-entry";
import { measures } from "@/domain/amount/measure";
import type { AmountFigure, ProjectFigure } from "@/domain/cockpit/figure";
import { type CockpitOverview, cockpitPeriods, type Measured } from "@/domain/cockpit/overview.schema";
import { industries } from "@/domain/industry/industry";
import { zones } from "@/domain/land/zone";
import { sizeBands } from "@/domain/project/size-band";
import { listAmounts } from "../amount/list-amounts";
import { summariseAmounts } from "../amount/summarise-amounts";
import type { RequestContext } from "../kernel/context";
import { listProjects } from "../project/list-projects";
import { summariseProjects } from "../project/summarise-projects";
import { actorOf, contextFor } from "../testing/context";
import { buildRandomPark } from "../testing/random-park";
import { readCockpit } from "./read-overview";
import { foldCounters } from "./verify-counters";

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
  expect({
    count: summary.count,
    countedFen: summary.countedFen,
    countedUsdCents: summary.countedUsdCents,
  }).toEqual({
    count: figure.count,
    countedFen: figure.countedFen,
    countedUsdCents: figure.countedUsdCents,
  });
  const listed = await everyAmount(context, figure.filter, 9);
  expect({ count: listed.count, countedFen: listed.countedFen }).toEqual({
    count: figure.count,
    countedFen: figure.countedFen,
  });
}

/** What does not count stands beside it: the rows of the same window, with the rest of their amounts. */
async function expectNotCounted(context: RequestContext, { notCounted }: Measured) {
  const summary = await call(summariseAmounts, notCounted.filter, { context });
  expect(summary).toMatchObject({
    count: notCounted.count,
    amountFen: notCounted.amountFen,
    countedFen: notCounted.countedFen,
    countedUsdCents: notCounted.countedUsdCents,
    notCountedUsdCents: notCounted.amountUsdCents,
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
  cockpit.byArea.filter(({ key }) => key !== "capitalRelief"),
  cockpit.byDepartment,
  cockpit.byOwner,
  cockpit.bySizeBand,
  cockpit.byYear,
  cockpit.byMonth,
];

function expectPartsToMakeWhole(cockpit: CockpitOverview) {
  const whole = cockpit.measures.find(({ measure }) => measure === cockpit.measure)?.figure;
  for (const part of partsOf(cockpit)) {
    const sum = (name: "count" | "countedFen" | "countedUsdCents") =>
      part.reduce((total, { figure }) => total + figure[name], 0);
    expect({
      count: sum("count"),
      countedFen: sum("countedFen"),
      countedUsdCents: sum("countedUsdCents"),
    }).toMatchObject({
      count: whole?.count,
      countedFen: whole?.countedFen,
      countedUsdCents: whole?.countedUsdCents,
    });
  }
}

const isFilled = ({ count }: { count: number }) => count > 0;

const amountFiguresOf = (cockpit: CockpitOverview) =>
  [
    ...cockpit.measures,
    ...partsOf(cockpit).flat(),
    ...cockpit.byArea,
    ...cockpit.topProjects,
    ...cockpit.signedThisMonth,
  ]
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
      period: fc.constantFrom(...cockpitPeriods),
      industries: some(industries),
      zones: fc.option(fc.subarray([...zones], { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 4 }),
      fold: fc.boolean(),
      department: fc.option(fc.nat({ max: 1 }), { nil: undefined, freq: 3 }),
    });
    type Question = typeof question extends fc.Arbitrary<infer Value> ? Value : never;
    const check = async ({ who, department, fold, ...input }: Question) => {
      if (fold) await foldCounters(database.db);
      const context = at(contexts, who);
      const departmentId = department === undefined ? undefined : departmentIds[department];
      const cockpit = await call(readCockpit, { ...input, departmentId }, { context });
      expectPartsToMakeWhole(cockpit);
      for (const measured of cockpit.measures) await expectNotCounted(context, measured);
      for (const figure of amountFiguresOf(cockpit)) await expectAmountFigure(context, figure);
      for (const figure of projectFiguresOf(cockpit)) await expectProjectFigure(context, figure);
    };
    await fc.assert(fc.asyncProperty(question, check), { numRuns: 24, seed: 7 });
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
      sizeBands: some(sizeBands),
      isCapitalRelief: fc.constantFrom(true, false, undefined, undefined),
      hasNoOwner: fc.constantFrom(true, false, undefined, undefined),
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
