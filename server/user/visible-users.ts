import { eq, type SQL, sql } from "drizzle-orm";
import { users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";

/** Which accounts exist for this person: the administrators' are all, a department head's those of the department. */
export function visibleUsers(actor: Actor): SQL {
  if (actor.kind !== "user") return sql`false`;
  if (actor.role === "systemAdmin" || actor.role === "securityAdmin") return sql`true`;
  if (actor.role === "departmentHead" && actor.departmentId)
    return eq(users.departmentId, actor.departmentId);
  return sql`false`;
}
