import type { Database, Transaction } from "@/db/client";
import { auditLog } from "@/db/schema";
import type { RequestContext } from "./context";

/** What the log keeps of one act; never a password, a full phone number or a document. */
export type AuditEntry = {
  subject?: { type: string; id: string };
  detail?: Record<string, unknown>;
};

type Caller = Pick<RequestContext, "actor" | "address" | "requestId">;

/** Appends to the hash chain; inside a transaction it stands or falls with the act itself. */
export async function appendAudit(
  db: Database | Transaction,
  caller: Caller,
  action: string,
  entry: AuditEntry,
): Promise<void> {
  const { actor } = caller;
  await db.insert(auditLog).values({
    actorId: actor.kind === "user" ? actor.userId : null,
    actorName: actor.kind === "user" ? actor.displayName : "访客",
    actorRole: actor.kind === "user" ? actor.role : "visitor",
    action,
    subjectType: entry.subject?.type ?? null,
    subjectId: entry.subject?.id ?? null,
    detail: entry.detail ?? {},
    address: caller.address,
    requestId: caller.requestId,
  });
}
