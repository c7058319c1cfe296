import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/db/client";
import { liveRows, rowColumns } from "@/db/month-snapshot";
import { yuanMeasures } from "@/domain/amount/measure";
import { firstDayOf, isoMonth } from "@/domain/calendar/date";
import { compareMonth, driftsBetween } from "@/domain/month/compare-month";
import { closedRows, compareMonthInput, monthComparison } from "@/domain/month/compare-month.schema";
import { query } from "../kernel/procedure";
import { closedRowColumns } from "./closed-row-columns";
import { readLedgerSums, readLiveSums, readSnapshotSums, standingClosings } from "./read-ledger-sums";

const most = 100;
const sums = z.tuple([z.object({ count: z.coerce.number(), countedFen: z.coerce.number() })]);

/** What a month counts although it belongs to an earlier one, the largest first. */
async function readAdjustments(db: Database, rows: SQL, firstDay: string) {
  const concerned = sql`select * from (${rows}) rows where occurred_on < ${firstDay}::date or amount_fen < 0`;
  const [found, total] = await Promise.all([
    db.execute(sql`select ${closedRowColumns} from (${concerned}) row
      order by abs(amount_fen) desc, source_id limit ${most}`),
    db.execute(sql`select count(*), coalesce(sum(counted_fen), 0) as "countedFen" from (${concerned}) row`),
  ]);
  const [whole] = sums.parse([...total]);
  return { ...whole, rows: closedRows.parse([...found]) };
}

/** 本月, 本年累计 and 上年同期 with what was adjusted, and whether a closed month still says what it said. */
export const compareMonths = query({
  name: "month.compare",
  permission: "month.read",
  summary: "月度比较",
  method: "GET",
  path: "/months/{month}/comparison",
  input: compareMonthInput,
  output: monthComparison,
  run: async ({ db, input }) => {
    const month = isoMonth(input.month);
    const window = { from: isoMonth(`${Number(month.slice(0, 4)) - 1}-01`), to: month };
    const closed = await db.execute<{ month: string }>(
      sql`select stat_month as month from (${standingClosings}) closing`,
    );
    const closedMonths = new Set(closed.map((row) => row.month));
    const isClosed = closedMonths.has(month);
    const rows = isClosed
      ? sql`select ${rowColumns} from month_closing_rows where ledger in ('fundsInPlace', 'agreedInvestment', 'fixedInvestment')
          and closing_id = (select id from (${standingClosings}) closing where stat_month = ${month})`
      : sql`select ${rowColumns} from (${liveRows(yuanMeasures, sql`= ${month}`)}) live`;
    const own = { from: month, to: month };
    const [known, adjustments, snapshot, live] = await Promise.all([
      readLedgerSums(db, window),
      readAdjustments(db, rows, firstDayOf(month)),
      isClosed ? readSnapshotSums(db, own) : [],
      isClosed ? readLiveSums(db, own) : [],
    ]);
    return {
      month,
      isClosed,
      items: compareMonth(month, known, closedMonths),
      adjustments,
      drifts: driftsBetween(snapshot, live),
    };
  },
});
