import { call } from "@orpc/server";
import { eq, isNull } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { agreements, fundEntries, monthClosingRows, monthClosings } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { isoMonth, nextMonths } from "@/domain/calendar/date";
import { recordAgreement } from "../agreement/record-agreement";
import { type MonthDesk, openMonthDesk } from "../testing/month-desk";
import { refusalOf } from "../testing/refusal-of";
import { verifyMonths } from "./verify-months";

const database = useTestDatabase();
const rounds = 50;
const firstMonth = isoMonth("2020-01");
let desk: MonthDesk;

beforeAll(async () => {
  desk = await openMonthDesk(database.db);
});

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The desk's people on the 26th of a month, when it may already be closed. */
function onClosingDay(month: string) {
  const now = new Date(`${month}-26T04:00:00Z`);
  const on = <Context extends object>(context: Context) => ({ ...context, now });
  return { officer: on(desk.officer), head: on(desk.head), statistician: on(desk.statistician) };
}

/** Money proposed and confirmed into the month, while it is perhaps being closed. */
async function money(projectId: string, month: string, delay: number) {
  const { officer, statistician } = onClosingDay(month);
  await wait(delay);
  const entry = await desk.propose(projectId, { occurredOn: `${month}-10` }, officer);
  const outcome = await refusalOf(desk.confirm(entry.id, { statMonth: month }, statistician));
  if (outcome !== "done") {
    expect(["RULE FUND_MONTH_CLOSED", "RULE STAT_MONTH_CLOSED"]).toContain(outcome);
    await desk.confirm(entry.id, { statMonth: nextMonths(isoMonth(month), 1) }, statistician);
  }
  return entry.id;
}

async function framework(projectId: string, month: string, delay: number) {
  const { officer } = onClosingDay(month);
  await wait(delay);
  const plain = { projectId, kind: "framework" as const, signedOn: `${month}-12`, amountFen: 900_000_000 };
  const input = { ...plain, contractNo: unique() };
  const record = (statMonth: string) => call(recordAgreement, { ...input, statMonth }, { context: officer });
  const outcome = await refusalOf(record(month));
  if (outcome === "done") return;
  expect(["RULE AGREEMENT_MONTH_CLOSED", "RULE STAT_MONTH_CLOSED"]).toContain(outcome);
  await record(nextMonths(isoMonth(month), 1));
}

/** Closes as soon as nothing waits for confirmation. */
async function closing(month: string, delay: number) {
  const { statistician } = onClosingDay(month);
  await wait(delay);
  for (;;) {
    const outcome = await refusalOf(desk.close(month, {}, statistician));
    if (outcome === "done") return;
    expect(outcome).toBe("RULE MONTH_BLOCKED");
  }
}

it("puts what is counted while a month is being closed into its snapshot or into the next month, never between", async () => {
  const project = await desk.project();
  let last = "";
  for (let round = 0; round < rounds; round += 1) {
    const month = nextMonths(firstMonth, round);
    const { statistician } = onClosingDay(month);
    const reversal = last === "" ? wait(0) : wait(round % 7).then(() => reverse(last, statistician));
    const [entry] = await Promise.all([
      money(project.id, month, round % 5),
      framework(project.id, month, (round * 3) % 11),
      closing(month, (round * 7) % 13),
      reversal,
    ]);
    last = entry;
  }
  const { db } = database;
  const [entries, signed] = [await db.select().from(fundEntries), await db.select().from(agreements)];
  const standing = await db.select().from(monthClosings).where(isNull(monthClosings.reopenedAt));
  expect(standing).toHaveLength(rounds);
  expect(entries).toHaveLength(2 * rounds - 1);
  const late = entries.filter(
    (row) => row.reversesId === null && row.statMonth !== row.occurredOn?.slice(0, 7),
  );
  expect(late.length).toBeGreaterThan(0);
  expect(late.length).toBeLessThan(rounds);
  const closed = await db
    .select({ id: monthClosingRows.sourceId, month: monthClosings.statMonth })
    .from(monthClosingRows)
    .innerJoin(monthClosings, eq(monthClosings.id, monthClosingRows.closingId))
    .where(isNull(monthClosings.reopenedAt));
  const isClosed = new Set(standing.map(({ statMonth }) => statMonth));
  const live = [...entries, ...signed]
    .filter(({ statMonth }) => statMonth !== null && isClosed.has(statMonth))
    .map(({ id, statMonth }) => ({ id, month: statMonth }));
  const sorted = (rows: { id: string; month: string | null }[]) =>
    rows.map(({ id, month }) => `${month} ${id}`).sort();
  expect(sorted(closed)).toEqual(sorted(live));
  expect(entries.reduce((sum, { countedFen }) => sum + countedFen, 0)).toBe(123_456_789);
  expect(await call(verifyMonths, {}, { context: desk.leader })).toEqual({
    checked: rounds,
    firstDifference: null,
  });
}, 60_000);

async function reverse(id: string, by: MonthDesk["statistician"]) {
  const [row] = await database.db.select().from(fundEntries).where(eq(fundEntries.id, id));
  const outcome = await refusalOf(desk.reverse(id, row?.version ?? 0, by));
  if (outcome === "done") return;
  expect(outcome).toMatch(/CONFLICT|STAT_MONTH_CLOSED/);
  await reverse(id, by);
}
