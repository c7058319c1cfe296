import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { landEvents, projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { parcelHistory, parcelHistoryInput } from "@/domain/land/parcel-history.schema";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { visibleProjects } from "../project/visible-projects";
import { readStandingMove } from "./read-moves";

const keyset: Keyset = { expression: sql`${landEvents.createdAt}`, type: "timestamptz" };

const isId = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f-]{36}$/.test(value);

/** Names of the projects events speak of, as far as this person may see them. */
async function readNames(db: Database, actor: Actor, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: projects.id, name: projects.name })
    .from(projects)
    .where(and(inArray(projects.id, [...ids]), visibleProjects(actor)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What stays inside: what an undoing needs, and whose a claim is unless the reader may know. */
const inward = new Set(["before", "projectId", "projectName", "project"]);

const outward = (detail: Record<string, string | number | boolean | null>) =>
  Object.fromEntries(Object.entries(detail).filter(([key]) => !inward.has(key)));

/** What happened to a parcel, newest first, by keyset. */
export const listParcelHistory = query({
  name: "parcel.history",
  permission: "parcel.read",
  summary: "地块历史",
  method: "GET",
  path: "/parcels/{id}/history",
  input: parcelHistoryInput,
  output: parcelHistory,
  run: async ({ db, actor, input: { id, after, limit } }) => {
    const [rows, standing] = await Promise.all([
      db
        .select({ event: landEvents, actorName: users.displayName })
        .from(landEvents)
        .leftJoin(users, eq(users.id, landEvents.actorId))
        .where(
          and(
            eq(landEvents.parcelId, id),
            after ? beyondCursor(keyset, sql`${landEvents.id}`, after, false) : undefined,
          ),
        )
        .orderBy(desc(landEvents.createdAt), desc(landEvents.id))
        .limit(limit + 1),
      readStandingMove(db, id),
    ]);
    const page = rows.slice(0, limit);
    const projectIds = page.map(({ event }) => event.detail.projectId).filter(isId);
    const names = await readNames(db, actor, projectIds);
    const projectOf = (projectId: unknown) => {
      const name = isId(projectId) ? names.get(projectId) : undefined;
      return isId(projectId) && name !== undefined ? { id: projectId, name } : null;
    };
    const last = page.at(-1)?.event;
    return {
      items: page.map(({ event, actorName }) => ({
        id: event.id,
        kind: event.kind,
        happenedOn: event.happenedOn,
        recordedAt: event.createdAt,
        actorName,
        detail: outward(event.detail),
        project: projectOf(event.detail.projectId),
      })),
      nextCursor: rows.length > limit && last ? encodeCursor(last.createdAt, last.id) : null,
      undoableMoveId: standing?.id ?? null,
    };
  },
});
