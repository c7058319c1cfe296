import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { intents } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";

const none = sql`false`;

/**
 * Which submissions exist for this person: heads and leaders see all, an officer the new ones nobody has taken and
 * their own. An enterprise reads its own through `intent.listOwn`.
 */
export function visibleIntents(actor: Actor): SQL {
  if (actor.kind !== "user") return none;
  if (actor.role === "departmentHead" || actor.role === "leader") return sql`true`;
  if (actor.role !== "officer") return none;
  const isNew = and(eq(intents.state, "received"), isNull(intents.assignedTo));
  return or(isNew, eq(intents.assignedTo, actor.userId)) ?? none;
}

type Handled = { assignedTo: string | null };

/** Whether this person deals with the submission, and so sees its contact in full. */
export const isHandler = (actor: Actor, intent: Handled): boolean =>
  actor.kind === "user" && intent.assignedTo === actor.userId;

/** The handler, or a head on the handler's behalf. */
export const mayHandle = (actor: Actor, intent: Handled): boolean =>
  isHandler(actor, intent) || (actor.kind === "user" && actor.role === "departmentHead");
