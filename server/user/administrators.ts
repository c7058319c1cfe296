import { and, eq, ne, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { users } from "@/db/schema";
import type { Role } from "@/domain/access/role";

/** Queues changes that may take away an administrator, so that two at once can't remove the last two. */
export async function lockAdministrators(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('administrators'))`);
}

/** Other accounts of this role that can sign in. */
export async function otherActiveHolders(tx: Transaction, role: Role, exceptId: string): Promise<number> {
  const holders = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, role), eq(users.isActive, true), ne(users.id, exceptId)));
  return holders.length;
}
