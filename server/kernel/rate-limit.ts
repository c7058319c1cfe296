import { eq, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { rateLimits } from "@/db/schema";
import { AppError } from "./app-error";

export type Limit = { max: number; windowSeconds: number };

type Executor = Database | Transaction;

const remainingSeconds = (limit: Limit, windowStartedAt: string) =>
  Math.max(1, Math.ceil(limit.windowSeconds - (Date.now() - new Date(windowStartedAt).getTime()) / 1000));

/** Throws LIMIT when the counter of this key is used up; counts nothing. */
export async function checkLimit(db: Executor, key: string, limit: Limit): Promise<void> {
  const [row] = await db.select().from(rateLimits).where(eq(rateLimits.key, key));
  if (!row || row.hits < limit.max) return;
  const left = limit.windowSeconds - (Date.now() - new Date(row.windowStartedAt).getTime()) / 1000;
  if (left > 0)
    throw new AppError("LIMIT", { retryAfterSeconds: remainingSeconds(limit, row.windowStartedAt) });
}

/** Counts one hit in a fixed window shared by all instances; throws LIMIT past the maximum. */
export async function countHit(db: Executor, key: string, limit: Limit): Promise<void> {
  const isOver = sql`${rateLimits.windowStartedAt} < now() - make_interval(secs => ${limit.windowSeconds})`;
  const [row] = await db
    .insert(rateLimits)
    .values({ key, hits: 1 })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        hits: sql`case when ${isOver} then 1 else ${rateLimits.hits} + 1 end`,
        windowStartedAt: sql`case when ${isOver} then now() else ${rateLimits.windowStartedAt} end`,
      },
    })
    .returning();
  if (row && row.hits > limit.max) {
    throw new AppError("LIMIT", { retryAfterSeconds: remainingSeconds(limit, row.windowStartedAt) });
  }
}

export async function clearLimit(db: Executor, key: string): Promise<void> {
  await db.delete(rateLimits).where(eq(rateLimits.key, key));
}
