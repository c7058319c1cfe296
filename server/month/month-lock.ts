import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** Closings and reopenings go one after the other: each one's hash rests on the one before. */
export async function lockClosings(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('month-closings', 0))`);
}

/** Waits until nobody writes into a month any more, and keeps everybody out until the transaction ends. */
export async function lockMonth(tx: Transaction, month: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('stat-month:' || ${month}, 0))`);
}
