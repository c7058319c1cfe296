import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { enterprises, parcelClaims, parcels, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { ParcelListItem } from "@/domain/land/parcel.schema";
import { marksOf } from "@/domain/land/parcel-marks";
import { utilityStateOf } from "@/domain/land/utility-list";
import type { Keyset } from "../kernel/keyset";
import { visibleProjects } from "../project/visible-projects";
import { hasBoundary } from "./parcel-conditions";
import { markColumns } from "./parcel-marks";
import { readUtilities, readUtilityList } from "./read-utilities";

/** The order of the ledger: by code. */
export const parcelKeyset: Keyset = {
  expression: sql`${parcels.code} collate "zh-Hans-CN-x-icu"`,
  type: "text",
};

type Claims = Pick<ParcelListItem, "heldCount" | "isAllocated" | "projects">;
const noClaims: Claims = { heldCount: 0, isAllocated: false, projects: [] };

async function readClaims(db: Database, actor: Actor, ids: readonly string[]): Promise<Map<string, Claims>> {
  const found = new Map<string, Claims>();
  if (ids.length === 0) return found;
  const rows = await db
    .select({
      parcelId: parcelClaims.parcelId,
      kind: parcelClaims.kind,
      project: { id: projects.id, name: projects.name },
      isVisible: sql<boolean>`coalesce(${visibleProjects(actor)}, false)`,
    })
    .from(parcelClaims)
    .innerJoin(projects, eq(projects.id, parcelClaims.projectId))
    .where(and(inArray(parcelClaims.parcelId, [...ids]), isNull(parcelClaims.endedOn)))
    .orderBy(asc(parcelClaims.queueNo), asc(parcelClaims.id));
  for (const { parcelId, kind, project, isVisible } of rows) {
    const { heldCount, isAllocated, projects: named } = found.get(parcelId) ?? noClaims;
    const isFirm = kind === "allocated";
    found.set(parcelId, {
      heldCount: heldCount + (isFirm ? 0 : 1),
      isAllocated: isAllocated || isFirm,
      projects: isFirm && isVisible ? [...named, project] : named,
    });
  }
  return found;
}

/** Rows of the ledger under a condition, in its order, with what is derived of each. */
export async function readParcelItems(
  db: Database,
  actor: Actor,
  condition: SQL | undefined,
  limit: number,
): Promise<ParcelListItem[]> {
  const rows = await db
    .select({
      id: parcels.id,
      code: parcels.code,
      name: parcels.name,
      zone: parcels.zone,
      location: parcels.location,
      areaSqm: parcels.areaSqm,
      plannedUse: parcels.plannedUse,
      state: parcels.state,
      isPublic: parcels.isPublic,
      supplyMethod: parcels.supplyMethod,
      holderName: enterprises.name,
      agreedStartOn: parcels.agreedStartOn,
      startedOn: parcels.startedOn,
      retiredOn: parcels.retiredOn,
      version: parcels.version,
      hasBoundary,
      ...markColumns,
    })
    .from(parcels)
    .leftJoin(enterprises, eq(enterprises.id, parcels.holderId))
    .where(condition)
    .orderBy(asc(parcelKeyset.expression), asc(parcels.id))
    .limit(limit);
  const ids = rows.map(({ id }) => id);
  const [claims, utilities, list] = await Promise.all([
    readClaims(db, actor, ids),
    readUtilities(db, ids),
    readUtilityList(db),
  ]);
  return rows.map(({ idleState, isUnderused, startedOn, ...row }) => ({
    ...row,
    ...(claims.get(row.id) ?? noClaims),
    utilityState: utilityStateOf(utilities.get(row.id) ?? [], list),
    marks: marksOf({ ...row, startedOn, idleState, isUnderused, isRetired: row.retiredOn !== null }),
  }));
}
