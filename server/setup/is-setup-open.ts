import type { Database, Transaction } from "@/db/client";
import { users } from "@/db/schema";
import { env } from "@/lib/env";

/** Only at the first start: a code was printed and nobody has an account yet. */
export async function isSetupOpen(db: Database | Transaction): Promise<boolean> {
  if (!env().SETUP_CODE) return false;
  const found = await db.select({ id: users.id }).from(users).limit(1);
  return found.length === 0;
}
