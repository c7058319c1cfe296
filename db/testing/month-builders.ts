import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { insertClosing, lockEntries, type NewClosing } from "@/db/month-snapshot";
import { closedLedgers } from "@/domain/month/closed-ledger";

/** A month closed as the product closes it, without its checks. */
export async function buildClosing(db: Database, month: string, values: Partial<NewClosing> = {}) {
  const id = randomUUID();
  const plain = { revision: 1, closedBy: null, closedAt: `${month}-28T08:00:00Z`, note: null, findings: [] };
  await insertClosing(db, { ...plain, id, month, ledgers: closedLedgers, ...values });
  await lockEntries(db, month);
  return { id: values.id ?? id, version: 1 };
}
