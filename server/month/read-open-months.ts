import { isNull, max, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { monthClosings } from "@/db/schema";
import { type IsoMonth, isoDate, isoMonth } from "@/domain/calendar/date";
import { openMonthsAfter } from "@/domain/month/open-month";

/** The last month that is closed now, null before the first closing. */
export async function readLastClosedMonth(db: Database | Transaction): Promise<IsoMonth | null> {
  const [row] = await db
    .select({ month: max(monthClosings.statMonth) })
    .from(monthClosings)
    .where(isNull(monthClosings.reopenedAt));
  return row?.month ? isoMonth(row.month) : null;
}

/** Months in which something may still be counted, the running one first; `today` is a business date. */
export async function readOpenMonths(db: Database | Transaction, today: string): Promise<IsoMonth[]> {
  return openMonthsAfter(await readLastClosedMonth(db), isoDate(today));
}

/**
 * Keeps a month from being closed until the transaction ends, as the ledgers' triggers do. Who is going to lock rows of
 * that month takes it first, in the order in which a closing does.
 */
export async function holdMonth(tx: Transaction, month: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended('stat-month:' || ${month}, 0))`);
}
