import { call } from "@orpc/server";
import { type SQL, sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { liveRows, rowColumns } from "@/db/month-snapshot";
import { useTestDatabase } from "@/db/testing/test-database";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { type Measure, measures } from "@/domain/amount/measure";
import { isoMonth } from "@/domain/calendar/date";
import { listAmounts } from "../amount/list-amounts";
import { summariseAmounts } from "../amount/summarise-amounts";
import { readCockpit } from "../cockpit/read-overview";
import { readAllAmounts } from "../export/read-all-amounts";
import type { RequestContext } from "../kernel/context";
import { fullyVisibleProjects } from "../project/visible-projects";
import {
  type Happening,
  type History,
  happen,
  happening,
  openHistory,
  planCode,
} from "../testing/month-history";
import { refusalOf } from "../testing/refusal-of";
import { standingClosings } from "./read-ledger-sums";
import { verifyMonths } from "./verify-months";

const database = useTestDatabase();
const secondsForAll = 14;
const histories = fc.array(happening, { minLength: 8, maxLength: 20, size: "max" });

type Sums = { count: number; countedFen: number; countedUsdCents: number };

const sumOf = (rows: readonly { countedFen: number; countedUsdCents: number }[]): Sums => ({
  count: rows.length,
  countedFen: rows.reduce((sum, row) => sum + row.countedFen, 0),
  countedUsdCents: rows.reduce((sum, row) => sum + row.countedUsdCents, 0),
});

async function everyPage(context: RequestContext, filter: AmountFilter): Promise<Sums> {
  const rows = [];
  for (let after: string | undefined; ; ) {
    const page = await call(listAmounts, { ...filter, limit: 7, after }, { context });
    rows.push(...page.items);
    if (!page.nextCursor) return sumOf(rows);
    after = page.nextCursor;
  }
}

/** Closed months from their snapshots, open ones from the ledger, of the projects this person sees as they stand now. */
async function monthByMonth({ actor }: RequestContext, filter: AmountFilter): Promise<Sums> {
  const { measure } = filter;
  const closed: SQL = sql`(select stat_month from (${standingClosings}) closing)`;
  const rows = sql`
    select ${rowColumns} from month_closing_rows
      where ledger = ${measure} and closing_id in (select id from (${standingClosings}) closing)
    union all
    select ${rowColumns} from (${liveRows([measure], sql`not in ${closed}`)}) live`;
  const [industry] = filter.industries ?? [];
  const [row] = await database.db.execute<Record<keyof Sums, string>>(sql`
    select count(*), coalesce(sum(counted_fen), 0) as "countedFen", coalesce(sum(counted_usd_cents), 0) as "countedUsdCents"
    from (${rows}) kept join projects on projects.id = kept.project_id
    where kept.is_counted and ${fullyVisibleProjects(actor)}
      and ${industry ? sql`projects.industry = ${industry}` : sql`true`}
      and ${filter.departmentId ? sql`projects.department_id = ${filter.departmentId}` : sql`true`}`);
  return {
    count: Number(row?.count),
    countedFen: Number(row?.countedFen),
    countedUsdCents: Number(row?.countedUsdCents),
  };
}

async function expectOneTruth(context: RequestContext, filter: AmountFilter, shown: Sums | null) {
  const summary = await call(summariseAmounts, filter, { context });
  const { count, countedFen, countedUsdCents } = summary;
  const truth = { count, countedFen, countedUsdCents };
  expect(await everyPage(context, filter)).toEqual(truth);
  expect(sumOf(await readAllAmounts(context.db, context.actor, filter))).toEqual(truth);
  expect(await monthByMonth(context, filter)).toEqual(truth);
  if (shown) expect(shown).toEqual(truth);
}

const figuresOf = async (
  context: RequestContext,
  scope: Pick<AmountFilter, "industries" | "departmentId">,
) => {
  const cockpit = await call(readCockpit, { plan: planCode, ...scope }, { context });
  return new Map<Measure, Sums>(
    cockpit.measures.map(({ measure, figure: { count, countedFen, countedUsdCents } }) => [
      measure,
      { count, countedFen, countedUsdCents },
    ]),
  );
};

async function expectReconciled(history: History) {
  const [home] = await database.db.execute<{ id: string }>(sql`
    select department_id as id from users where id = ${history.desk.owner.id}`);
  const scopes = [{}, { industries: ["advancedEquipment" as const] }, { departmentId: home?.id ?? "" }];
  const scopesOf = { leader: scopes, head: scopes.slice(0, 2), statistician: [{}], officer: [{}] };
  for (const role of ["leader", "head", "statistician", "officer"] as const) {
    const context = history.dated(history.readers[role]);
    for (const scope of scopesOf[role]) {
      const shown = role === "officer" ? null : await figuresOf(context, scope);
      const one = (measure: Measure) =>
        expectOneTruth(context, { measure, counted: "yes", ...scope }, shown?.get(measure) ?? null);
      await Promise.all(measures.map(one));
    }
  }
}

/** 红冲 comes to nothing with what it takes back; no voucher and no file stands twice. */
async function expectNothingTwice() {
  const [found] = await database.db.execute<Record<string, string>>(sql`select
    (select count(*) from fund_entries reversal join fund_entries entry on entry.id = reversal.reverses_id
      where reversal.counted_fen + entry.counted_fen <> 0 or reversal.amount_fen + entry.amount_fen <> 0
        or reversal.counted_usd_cents + entry.counted_usd_cents <> 0) as "notNet",
    (select count(*) from (select from fund_entries where reverses_id is null and state not in ('draft', 'returned', 'reversed')
      group by evidence_kind, evidence_no having count(*) > 1) voucher) as "vouchersTwice",
    (select count(*) from (select from fund_evidence where is_active group by sha256 having count(*) > 1) file) as "filesTwice"`);
  expect(found).toEqual({ notNet: "0", vouchersTwice: "0", filesTwice: "0" });
}

const someMoney = {
  kind: "money" as const,
  project: 0,
  category: "construction" as const,
  region: "310000",
  currency: "CNY" as const,
  outsideShareBp: 10_000 as const,
  fate: "confirmed" as const,
  isLate: false,
  amount: "345678.91",
};

/** Closes the month; every third time it is reopened by two people and closed again with what was forgotten. */
async function closeMonth(history: History, isReopened: boolean) {
  const { desk, dated } = history;
  const month = history.month();
  const closed = await desk.close(month, {}, history.statistician());
  if (!isReopened) return;
  await desk.ask(closed.id, 1, history.statistician());
  await desk.decide(closed.id, {}, dated(desk.leader));
  expect(await happen(database.db, history, someMoney)).toBe("done");
  await desk.close(month, {}, history.statistician());
}

/** Each kind of thing once, so that no run of the test is about nothing. */
const oneOfEach: Happening[] = [
  { ...someMoney, region: "DE", currency: "USD", amount: "120000.55" },
  { ...someMoney, category: "equipment", outsideShareBp: 3333, amount: "10.01" },
  { kind: "agreement", project: 1, of: "formal", foreign: true, amount: "7654321.09" },
  { kind: "fixed", project: 2, fen: 1_234_567 },
  { kind: "reversal", pick: 0 },
  { kind: "move", project: 0, to: 1, industry: "biomedicine", zone: "south" },
];

it("says the same in the cockpit, every list, the export and month by month, whatever happened", async () => {
  const { db } = database;
  const history = await openHistory(db, isoMonth("2026-01"));
  const deadline = Date.now() + secondsForAll * 1000;
  let months = 0;
  const property = fc.asyncProperty(histories, async (happenings) => {
    if (Date.now() > deadline) return;
    await history.begin();
    const outcomes = [];
    for (const happened of happenings) outcomes.push(await happen(db, history, happened));
    if (months === 0) expect(outcomes).toEqual(happenings.map(() => "done"));
    if (months % 2 === 1) await expectReconciled(history);
    expect(await refusalOf(closeMonth(history, months % 3 === 2))).toBe("done");
    months += 1;
    history.advance();
    await expectReconciled(history);
    await expectNothingTwice();
    const verdict = await call(verifyMonths, {}, { context: history.desk.leader });
    expect(verdict.firstDifference).toBeNull();
  });
  // No shrinking: each history goes on from the one before, the seed in the message gives all of them again.
  await fc.assert(property, { numRuns: 12, endOnFailure: true, examples: [[oneOfEach]] });
  expect(months).toBeGreaterThan(1);
}, 90_000);
