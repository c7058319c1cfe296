import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Database, Transaction } from "@/db/client";
import { liveRows } from "@/db/month-snapshot";
import type { IsoMonth } from "@/domain/calendar/date";
import { closedLedgers } from "@/domain/month/closed-ledger";
import { ledgerSums } from "@/domain/month/closing-totals";

const monthSums = ledgerSums.extend({
  month: z.string(),
  ledger: z.enum(closedLedgers),
  /** From the snapshot of a closing, not from the live ledger. */
  isClosed: z.boolean(),
});
type MonthSums = z.output<typeof monthSums>;

export const ledgerSumColumns = sql`count(*)::float8 as count, (count(*) filter (where is_counted))::float8 as "countedCount",
  coalesce(sum(amount_fen), 0)::float8 as "amountFen", coalesce(sum(counted_fen), 0)::float8 as "countedFen",
  coalesce(sum(amount_fen - counted_fen), 0)::float8 as "notCountedFen",
  coalesce(sum(counted_usd_cents), 0)::float8 as "countedUsdCents"`;

type Months = { from: IsoMonth; to: IsoMonth };

const between = ({ from, to }: Months): SQL => sql`between ${from} and ${to}`;

/** The closings that hold. */
export const standingClosings = sql`select * from month_closings where reopened_at is null`;

/** Each ledger's sums in each of the months as the ledgers are now. */
export async function readLiveSums(db: Database | Transaction, months: Months): Promise<MonthSums[]> {
  const rows =
    await db.execute(sql`select stat_month as month, ledger, false as "isClosed", ${ledgerSumColumns}
    from (${liveRows(closedLedgers, between(months))}) live group by stat_month, ledger`);
  return monthSums.array().parse(rows);
}

/** The same from the closings that stand. */
export async function readSnapshotSums(db: Database | Transaction, months: Months): Promise<MonthSums[]> {
  const rows =
    await db.execute(sql`select closing.stat_month as month, ledger, true as "isClosed", ${ledgerSumColumns}
    from (${standingClosings}) closing join month_closing_rows on closing_id = closing.id
    where closing.stat_month ${between(months)} group by closing.stat_month, ledger`);
  return monthSums.array().parse(rows);
}

/** Closed months from their snapshots, never from the ledgers; the others as they are now (domain.md 2.6). */
export async function readLedgerSums(db: Database | Transaction, months: Months): Promise<MonthSums[]> {
  const closed = await db.execute<{ month: string }>(
    sql`select stat_month as month from (${standingClosings}) closing where stat_month ${between(months)}`,
  );
  const isClosed = new Set(closed.map(({ month }) => month));
  const [snapshots, live] = await Promise.all([readSnapshotSums(db, months), readLiveSums(db, months)]);
  return [...snapshots, ...live.filter(({ month }) => !isClosed.has(month))];
}
