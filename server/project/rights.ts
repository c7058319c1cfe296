import { eq, type SQL, sql } from "drizzle-orm";
import { type ProjectRow, projects } from "@/db/schema";
import type { Actor, UserActor } from "@/domain/access/actor";
import type { MemberRelation } from "@/domain/member/relation";
import {
  memberRelationsGiving,
  type ProjectRelation,
  type ProjectRight,
  rightsFrom,
} from "@/domain/member/relation-rights";
import { allOf, anyOf, ownProjects, visibleProjects } from "./visible-projects";

type Belonging = Pick<ProjectRow, "ownerId" | "departmentId"> &
  Partial<Pick<ProjectRow, "firstReportedBy" | "firstTalkedBy">>;

/** What a role makes of a person toward a project, apart from any relation by name. */
function relationByRole(actor: UserActor, row: Belonging): ProjectRelation[] {
  if (actor.role === "leader" || actor.role === "statistician") return ["park"];
  const isHead = actor.role === "departmentHead" && actor.departmentId === row.departmentId;
  return isHead ? ["head"] : [];
}

/** Every relation this person has to a project; `memberships` are the open ones. */
export function relationsOf(
  actor: Actor,
  row: Belonging,
  memberships: readonly MemberRelation[],
): readonly ProjectRelation[] {
  if (actor.kind !== "user") return [];
  const named: [ProjectRelation, string | null | undefined][] = [
    ["owner", row.ownerId],
    ["firstReporter", row.firstReportedBy],
    ["firstTalker", row.firstTalkedBy],
  ];
  return [
    ...relationByRole(actor, row),
    ...named.flatMap(([relation, userId]) => (userId === actor.userId ? [relation] : [])),
    ...memberships,
  ];
}

/** What this person may do to a project beyond what the role's permissions say. */
export const rightsOf = (
  actor: Actor,
  row: Belonging,
  memberships: readonly MemberRelation[],
): readonly ProjectRight[] => rightsFrom(relationsOf(actor, row, memberships));

type WithRights = { rights: readonly ProjectRight[] };

export const hasRight = (row: WithRights, right: ProjectRight): boolean => row.rights.includes(right);

/** Guard of a write: whoever sees the project but lacks the right is refused as FORBIDDEN. */
export const needs =
  (right: ProjectRight) =>
  ({ row }: { row: WithRights }): boolean =>
    hasRight(row, right);

/** The visible projects on which this person has a right, as one condition for set-wise questions. */
export function projectsWithRight(actor: Actor, right: ProjectRight): SQL {
  if (actor.kind !== "user") return sql`false`;
  if (actor.role === "leader" || actor.role === "statistician") return visibleProjects(actor);
  const relations = memberRelationsGiving(right).map((relation) => sql`${relation}`);
  const parts = [ownProjects(actor), eq(projects.ownerId, actor.userId)];
  if (relations.length > 0) {
    parts.push(sql`${projects.id} = any (array(select pm.project_id from project_members pm
      where pm.user_id = ${actor.userId} and pm.ended_at is null
        and pm.relation in (${sql.join(relations, sql`, `)})))`);
  }
  return allOf(visibleProjects(actor), anyOf(...parts));
}
