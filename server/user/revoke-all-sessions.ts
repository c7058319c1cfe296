import { and, eq, gt, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { sessions } from "@/db/schema";

/** Sessions that still open a door. */
export const openSessions = (): SQL | undefined =>
  and(isNull(sessions.revokedAt), gt(sessions.expiresAt, sql`now()`));

/** Ends every sign-in of a person at once, but for the one given; returns how many. */
export async function revokeAllSessions(tx: Transaction, userId: string, exceptId?: string): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.userId, userId), openSessions(), exceptId ? ne(sessions.id, exceptId) : undefined))
    .returning({ id: sessions.id });
  return ended.length;
}
