import { and, asc, desc, eq, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { agreements, parcelClaims, parcels, projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { daysBetween, isoDate } from "@/domain/calendar/date";
import type { ParcelFilter } from "@/domain/land/parcel.schema";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { parcelConditions } from "../parcel/parcel-conditions";
import { projectConditions } from "../project/project-conditions";
import { allOf } from "../project/visible-projects";

const mostShown = 5;

const areaOf = (total: SQL) => sql<string>`coalesce(sum(${total}), 0)::numeric(14, 2)::text`;

async function sumParcels(db: Database, filter: ParcelFilter) {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int`, areaSqm: areaOf(sql`${parcels.areaSqm}`) })
    .from(parcels)
    .where(parcelConditions(filter));
  return { count: row?.count ?? 0, areaSqm: row?.areaSqm ?? "0.00", filter };
}

/** Projects up to signing that ask for land and have no parcel allocated yet. */
async function readNeed(db: Database, actor: Actor, base: ProjectFilter) {
  const filter: ProjectFilter = { ...base, stageGroups: ["negotiating", "signed"], needsLand: true };
  const [row] = await db
    .select({ count: sql<number>`count(*)::int`, areaSqm: areaOf(sql`${projects.landNeedSqm}`) })
    .from(projects)
    .where(projectConditions(actor, filter));
  return { count: row?.count ?? 0, areaSqm: row?.areaSqm ?? "0.00", filter };
}

/** Free and ready land, the largest free parcels, and what the projects ask for. */
export async function readLand(db: Database, actor: Actor, base: ProjectFilter) {
  const freeFilter: ParcelFilter = { states: ["ready"], isClaimed: false };
  const [free, ready, top, needed] = await Promise.all([
    sumParcels(db, freeFilter),
    sumParcels(db, { states: ["ready"] }),
    db
      .select({ id: parcels.id, name: parcels.name, areaSqm: sql<string>`${parcels.areaSqm}::text` })
      .from(parcels)
      .where(parcelConditions(freeFilter))
      .orderBy(desc(parcels.areaSqm), asc(parcels.id))
      .limit(mostShown),
    readNeed(db, actor, base),
  ]);
  return { free, ready, top, needed };
}

/** The start the newest formal contract promises. */
const agreedStart = sql<string>`(select max(${agreements.agreedStartOn}) from ${agreements}
  where ${agreements.projectId} = ${projects.id} and ${agreements.kind} = 'formal' and not ${agreements.isVoid})`;

/** Projects with land whose contract's start has passed and that are not under construction; nothing here is a finding of 闲置. */
export async function readLateStarts(db: Database, actor: Actor, base: ProjectFilter, today: string) {
  const filter: ProjectFilter = { ...base, stages: ["S2", "D1", "D2"] };
  const rows = await db
    .select({
      projectId: projects.id,
      projectName: projects.name,
      parcelId: parcels.id,
      parcelName: parcels.name,
      areaSqm: sql<string>`${parcels.areaSqm}::text`,
      ownerName: users.displayName,
      agreedStartOn: sql<string>`${agreedStart}::text`,
    })
    .from(projects)
    .innerJoin(
      parcelClaims,
      and(
        eq(parcelClaims.projectId, projects.id),
        eq(parcelClaims.kind, "allocated"),
        isNull(parcelClaims.endedOn),
      ),
    )
    .innerJoin(parcels, eq(parcels.id, parcelClaims.parcelId))
    .leftJoin(users, eq(users.id, projects.ownerId))
    .where(allOf(projectConditions(actor, filter, { needsFullSight: true }), lt(agreedStart, today)))
    .orderBy(asc(agreedStart), asc(projects.id))
    .limit(200);
  const ids = [...new Set(rows.map(({ projectId }) => projectId))];
  return {
    all: { count: ids.length, filter: ids.length > 0 ? { ...base, ids } : filter },
    top: rows.slice(0, mostShown).map((row) => ({
      ...row,
      lateDays: daysBetween(isoDate(row.agreedStartOn), isoDate(today)),
    })),
  };
}
