import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { type ProjectRow, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { AppError, ruleError } from "../kernel/app-error";
import { fullyVisibleProjects, visibleProjects } from "./visible-projects";

export type SeenProject = ProjectRow & { isFull: boolean };

/** The project if it exists for this person, and whether in full. */
export async function loadProject(
  db: Database | Transaction,
  actor: Actor,
  id: string,
): Promise<SeenProject | undefined> {
  const [row] = await db
    .select({
      ...getTableColumns(projects),
      isFull: sql<boolean>`coalesce(${fullyVisibleProjects(actor)}, false)`,
    })
    .from(projects)
    .where(and(visibleProjects(actor), eq(projects.id, id)));
  return row;
}

/** For reads of a project's inner records: NOT_FOUND when invisible, FORBIDDEN when only its name is shown. */
export async function loadFullProject(db: Database, actor: Actor, id: string): Promise<SeenProject> {
  const row = await loadProject(db, actor, id);
  if (!row) throw new AppError("NOT_FOUND");
  if (!row.isFull) throw new AppError("FORBIDDEN");
  return row;
}

/** Guard of every write: what one sees in full and holds the permission for, one may change. */
export const isOwnWork = ({ row }: { row: SeenProject }): boolean => row.isFull;

/** A terminated or transferred project is read-only (domain.md 1.2). */
export function refuseClosed({ standing }: Pick<ProjectRow, "standing">): void {
  if (standing === "terminated" || standing === "transferred") throw ruleError("PROJECT_CLOSED");
}
