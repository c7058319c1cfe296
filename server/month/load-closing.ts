import { and, eq, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { monthClosings } from "@/db/schema";
import { AppError, ruleError } from "../kernel/app-error";
import { lockClosings } from "./month-lock";
import { readLastClosedMonth } from "./read-open-months";

/** A closing, with every other closing and reopening kept waiting; undefined when there is none. */
export async function loadClosing(tx: Transaction, id: string) {
  await lockClosings(tx);
  const [row] = await tx.select().from(monthClosings).where(eq(monthClosings.id, id));
  return row;
}

type LoadedClosing = NonNullable<Awaited<ReturnType<typeof loadClosing>>>;

/** Only the last closed month may be reopened: throws MONTH_NOT_CLOSED, MONTH_NOT_LATEST. */
export async function refuseUnlessLatest(tx: Transaction, row: LoadedClosing): Promise<void> {
  if (row.reopenedAt !== null) throw ruleError("MONTH_NOT_CLOSED");
  if (row.statMonth !== (await readLastClosedMonth(tx))) throw ruleError("MONTH_NOT_LATEST");
}

export const isWaiting = (row: LoadedClosing): boolean =>
  row.reopenRequestedAt !== null && row.reopenDecidedAt === null && row.reopenedAt === null;

/** Writes the reopening into a closing, the only part of it that is ever written. Throws CONFLICT for a stale version. */
export async function writeReopening(
  tx: Transaction,
  key: { id: string; version: number },
  values: PgUpdateSetSource<typeof monthClosings>,
): Promise<void> {
  const changed = await tx
    .update(monthClosings)
    .set({ ...values, version: sql`${monthClosings.version} + 1` })
    .where(and(eq(monthClosings.id, key.id), eq(monthClosings.version, key.version)))
    .returning({ id: monthClosings.id });
  if (changed.length === 0) throw new AppError("CONFLICT");
}
