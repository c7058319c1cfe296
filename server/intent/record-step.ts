import type { Transaction } from "@/db/client";
import { intentEvents, intents } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { IntentState } from "@/domain/intent/intent-state";
import { updateVersioned } from "../kernel/versioned";

type Step = {
  actor: Actor;
  intent: { id: string; version: number };
  state: IntentState;
  values?: { assignedTo?: string | null; projectId?: string };
  publicNote?: string | undefined;
  internalNote?: string | undefined;
};

/** Moves a submission on (CONFLICT for a stale version) and writes the event the enterprise may read. */
export async function recordStep(tx: Transaction, { actor, intent, state, values, ...notes }: Step) {
  await updateVersioned(tx, intents, intent, { ...values, state });
  await tx.insert(intentEvents).values({
    intentId: intent.id,
    actorId: actor.kind === "user" ? actor.userId : null,
    state,
    publicNote: notes.publicNote ?? null,
    internalNote: notes.internalNote ?? null,
  });
  return { id: intent.id, version: intent.version + 1, state };
}
