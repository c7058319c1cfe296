import { and, eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { intents } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { visibleIntents } from "./visible-intents";

export type IntentRow = typeof intents.$inferSelect;

type Load = { actor: Actor; input: { id: string } };

/** The submission as far as it exists for this person. */
export async function readIntent(
  db: Database | Transaction,
  { actor, input }: Load,
): Promise<IntentRow | undefined> {
  const [row] = await db
    .select()
    .from(intents)
    .where(and(eq(intents.id, input.id), visibleIntents(actor)));
  return row;
}

/** The `load` of every command on a submission. */
export const loadIntent = ({ tx, ...load }: Load & { tx: Transaction }): Promise<IntentRow | undefined> =>
  readIntent(tx, load);
