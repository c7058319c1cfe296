import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";

const none = sql`false`;
/** What lies in the 回收站 exists for nobody but its own list. */
const kept = isNull(projects.deletedAt);

/** The projects a person takes part in: 协办, 专班, 包联. Ends with the membership. */
export const joinedProjects = (userId: string): SQL =>
  sql`${projects.id} = any (array(select pm.project_id from project_members pm
    where pm.user_id = ${userId} and pm.ended_at is null))`;

/**
 * Which projects exist for this person (domain.md 1.6b). The one predicate of get, list, count, search, sums and
 * every load; what is not in it is NOT_FOUND.
 */
export function visibleProjects(actor: Actor): SQL {
  if (actor.kind !== "user") return none;
  switch (actor.role) {
    case "officer":
    case "leader":
    case "statistician":
      return kept;
    case "departmentHead":
      return allOf(
        kept,
        anyOf(
          actor.departmentId ? eq(projects.departmentId, actor.departmentId) : none,
          joinedProjects(actor.userId),
        ),
      );
    case "reviewer":
    case "landManager":
      return allOf(kept, joinedProjects(actor.userId));
    case "agent":
      return actor.enterpriseId ? allOf(kept, eq(projects.agencyId, actor.enterpriseId)) : none;
    case "enterpriseUser":
    case "systemAdmin":
    case "securityAdmin":
    case "auditAdmin":
      return none;
  }
}

/** Which of the visible projects are shown in full; the others only by name, stage and 首报 unit. */
export function fullyVisibleProjects(actor: Actor): SQL {
  if (actor.kind !== "user") return none;
  if (actor.role === "officer") {
    return allOf(kept, anyOf(eq(projects.ownerId, actor.userId), joinedProjects(actor.userId)));
  }
  if (actor.role === "agent") return none;
  return visibleProjects(actor);
}

/** What `scope: "mine"` means for this person. */
export function ownProjects(actor: Actor): SQL {
  if (actor.kind !== "user") return none;
  if (actor.role === "departmentHead" && actor.departmentId) {
    return eq(projects.departmentId, actor.departmentId);
  }
  if (actor.role === "agent") return visibleProjects(actor);
  return eq(projects.ownerId, actor.userId);
}

/** What `scope: "involved"` means: where one takes part without owning it. */
export const involvedProjects = (actor: Actor): SQL =>
  actor.kind === "user" ? joinedProjects(actor.userId) : none;

/** Conjunction that ignores absent parts. */
export const allOf = (...parts: (SQL | undefined)[]): SQL =>
  and(...parts.filter((part) => part !== undefined)) ?? sql`true`;

export const anyOf = (...parts: SQL[]): SQL => or(...parts) ?? none;
