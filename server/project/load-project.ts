import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { type ProjectRow, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { MemberRelation } from "@/domain/member/relation";
import { type ProjectRelation, type ProjectRight, rightsFrom } from "@/domain/member/relation-rights";
import { AppError, ruleError } from "../kernel/app-error";
import { relationsOf } from "./rights";
import { fullyVisibleProjects, visibleProjects } from "./visible-projects";

/** A project that exists for the actor: whether in full, how they stand to it and what that lets them do. */
export type SeenProject = ProjectRow & {
  isFull: boolean;
  relations: readonly ProjectRelation[];
  rights: readonly ProjectRight[];
};

/** Open memberships of a person in the project of the row, in the row's own query. */
const membershipsOf = (actor: Actor) =>
  actor.kind === "user"
    ? sql<MemberRelation[]>`array(select pm.relation from project_members pm
        where pm.project_id = "projects"."id" and pm.user_id = ${actor.userId} and pm.ended_at is null)`
    : sql<MemberRelation[]>`array[]::text[]`;

/** The project if it exists for this person, whether in full, and the rights their relations to it give. */
export async function loadProject(
  db: Database | Transaction,
  actor: Actor,
  id: string,
): Promise<SeenProject | undefined> {
  const [row] = await db
    .select({
      ...getTableColumns(projects),
      isFull: sql<boolean>`coalesce(${fullyVisibleProjects(actor)}, false)`,
      memberships: membershipsOf(actor),
    })
    .from(projects)
    .where(and(visibleProjects(actor), eq(projects.id, id)));
  if (!row) return undefined;
  const { memberships, ...project } = row;
  const relations = relationsOf(actor, row, memberships);
  return { ...project, relations, rights: row.isFull ? rightsFrom(relations) : [] };
}

/** For reads of a project's inner records: NOT_FOUND when invisible, FORBIDDEN when only its name is shown. */
export async function loadFullProject(db: Database, actor: Actor, id: string): Promise<SeenProject> {
  const row = await loadProject(db, actor, id);
  if (!row) throw new AppError("NOT_FOUND");
  if (!row.isFull) throw new AppError("FORBIDDEN");
  return row;
}

/** A terminated or transferred project is read-only (domain.md 1.2). */
export function refuseClosed({ standing }: Pick<ProjectRow, "standing">): void {
  if (standing === "terminated" || standing === "transferred") throw ruleError("PROJECT_CLOSED");
}
