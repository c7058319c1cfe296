import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/**
 * Registrations and changes of identity go one at a time until commit, so that a duplicate check sees every
 * earlier one.
 */
export async function lockRegistration(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('project.registration'))`);
}
