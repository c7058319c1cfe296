import { eq, type SQL, sql } from "drizzle-orm";
import { assignments, meetings } from "@/db/schema";
import type { Actor, UserActor } from "@/domain/access/actor";
import { allOf, anyOf } from "../project/visible-projects";

const none = sql`false`;

/** What a person answers for: named, or of the department when nobody is; a head for the whole department. */
export function ownAssignments(actor: UserActor): SQL {
  const named = eq(assignments.userId, actor.userId);
  if (!actor.departmentId) return named;
  const ofDepartment = eq(assignments.departmentId, actor.departmentId);
  if (actor.role === "departmentHead") return anyOf(named, ofDepartment);
  return anyOf(named, allOf(ofDepartment, sql`${assignments.userId} is null`));
}

/**
 * Which 交办事项 exist for this person: all for leaders and the statistician, else what they answer for and what was
 * given in their own meetings. The query joins meetings.
 */
export function visibleAssignments(actor: Actor): SQL {
  if (actor.kind !== "user") return none;
  if (actor.role === "leader" || actor.role === "statistician") return sql`true`;
  return anyOf(ownAssignments(actor), eq(meetings.createdBy, actor.userId));
}

/** Which meetings exist for this person: their own, and those that gave them something to do. */
export function visibleMeetings(actor: Actor): SQL {
  if (actor.kind !== "user") return none;
  if (actor.role === "leader" || actor.role === "statistician") return sql`true`;
  return anyOf(
    eq(meetings.createdBy, actor.userId),
    sql`exists (select from ${assignments} where ${assignments.meetingId} = ${meetings.id} and ${ownAssignments(actor)})`,
  );
}
