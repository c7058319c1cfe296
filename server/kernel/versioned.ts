import { and, eq, sql } from "drizzle-orm";
import type { PgColumn, PgTable, PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { AppError } from "./app-error";

type VersionedTable = PgTable & { id: PgColumn; version: PgColumn; updatedAt: PgColumn };

/**
 * Conditional update on (id, version); raises the version by one.
 * Throws CONFLICT when somebody else was first, so that a race has one winner.
 */
export async function updateVersioned<Table extends VersionedTable>(
  tx: Transaction,
  table: Table,
  key: { id: string; version: number },
  values: PgUpdateSetSource<Table>,
): Promise<void> {
  const changed = await tx
    .update(table)
    .set({ ...values, version: sql`${table.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(table.id, key.id), eq(table.version, key.version)))
    .returning({ id: table.id });
  if (changed.length === 0) throw new AppError("CONFLICT");
}
