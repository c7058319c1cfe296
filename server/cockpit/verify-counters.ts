import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { logError } from "../kernel/log";

/** Facts and lines of the counters that are not what a recount gives; both 0 when all is well. */
export async function readDifferences(db: Database): Promise<{ facts: number; lines: number }> {
  const found = await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    return tx.execute<{ facts: string; lines: string }>(sql`select facts, lines from cockpit_differences()`);
  });
  const [row] = found;
  return { facts: Number(row?.facts ?? 0), lines: Number(row?.lines ?? 0) };
}

/** Counts everything anew. Writers wait meanwhile, readers keep what was there. */
export async function rebuildCounters(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`select cockpit_rebuild()`);
  });
}

/** Folds what was written since into the cells; what another instance is folding is left to it. */
export async function foldCounters(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`select cockpit_fold()`);
  });
}

/** Compares the counters with a recount; a difference is logged and put right. */
export async function verifyCounters(db: Database): Promise<void> {
  const { facts, lines } = await readDifferences(db);
  if (facts === 0 && lines === 0) return;
  logError(`the cockpit's counters differed from a recount in ${facts} facts and ${lines} lines`, {});
  await rebuildCounters(db);
}
