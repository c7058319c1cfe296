import { and, eq, getTableColumns, gte, isNotNull, or, type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { type ProjectRow, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { binDays } from "@/domain/project/delete";

const none = sql`false`;

/** What lies in the 回收站 for this person: what one deleted or owned, for a head all of the department. */
export function binnedProjects(actor: Actor): SQL {
  if (actor.kind !== "user") return none;
  const isBinned = isNotNull(projects.deletedAt);
  if (actor.role === "departmentHead") {
    return (actor.departmentId && and(isBinned, eq(projects.departmentId, actor.departmentId))) || none;
  }
  if (actor.role !== "officer") return none;
  const isMine = or(eq(projects.deletedBy, actor.userId), eq(projects.ownerId, actor.userId));
  return and(isBinned, isMine) ?? none;
}

/** Deleted within the days in which it can be restored. */
export const isRestorable = (now: Date): SQL =>
  gte(projects.deletedAt, sql`${now.toISOString()}::timestamptz - make_interval(days => ${binDays})`);

/** A deleted project if it exists for this person. */
export async function loadBinned(
  db: Database | Transaction,
  actor: Actor,
  id: string,
): Promise<ProjectRow | undefined> {
  const [row] = await db
    .select(getTableColumns(projects))
    .from(projects)
    .where(and(binnedProjects(actor), eq(projects.id, id)));
  return row;
}

/** Back it comes by whoever deleted it or the head of its department. */
export const mayRestore = (actor: Actor, row: Pick<ProjectRow, "deletedBy" | "departmentId">): boolean =>
  actor.kind === "user" &&
  (row.deletedBy === actor.userId ||
    (actor.role === "departmentHead" && actor.departmentId === row.departmentId));
