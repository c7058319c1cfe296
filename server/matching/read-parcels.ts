import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  idleCases,
  landPlanLines,
  parcelClaims,
  parcels,
  parcelUtilities,
  underusedActions,
} from "@/db/schema";
import type { UtilitySide, UtilityStatus } from "@/domain/land/utility";
import type { UnderusedActionKind } from "@/domain/underused/action";

export type UtilityRow = {
  utility: string;
  side: UtilitySide;
  status: UtilityStatus;
  capacity: number | null;
  distanceM: number | null;
  plannedOn: string | null;
};

const utilitiesOf = sql<UtilityRow[]>`coalesce((select jsonb_agg(jsonb_build_object('utility', u.utility,
    'side', u.side, 'status', u.status, 'capacity', u.capacity, 'distanceM', u.distance_m, 'plannedOn', u.planned_on))
  from ${parcelUtilities} u where u.parcel_id = ${parcels.id}), '[]')`;

/** Hundredths of ㎡ that are firmly promised; the whole parcel when an allocation names no part. */
const allocatedArea = sql<string>`(select coalesce(sum(coalesce(c.area_sqm, ${parcels.areaSqm})), 0)::numeric(14, 2)::text
  from ${parcelClaims} c where c.parcel_id = ${parcels.id} and c.kind = 'allocated' and c.ended_on is null)`;

const holdCount = (today: string) => sql<number>`(select count(*)::int from ${parcelClaims} c
  where c.parcel_id = ${parcels.id} and c.kind = 'held' and c.ended_on is null
    and (c.expires_on is null or c.expires_on >= ${today}::date))`;

const isIdle = sql<boolean>`exists (select from ${idleCases} i where i.parcel_id = ${parcels.id}
  and i.closed_on is null and i.state <> 'notIdle')`;

const openActions = sql<UnderusedActionKind[]>`array(select distinct a.kind from ${underusedActions} a
  where a.parcel_id = ${parcels.id} and a.closed_on is null order by a.kind)`;

/** Every parcel there is with what the matching asks about it, and the next line of the supply plan it stands in. */
export function readParcelRows(db: Database, today: string) {
  const line = db
    .selectDistinctOn([landPlanLines.parcelId], {
      parcelId: landPlanLines.parcelId,
      year: landPlanLines.year,
      quarter: landPlanLines.quarter,
    })
    .from(landPlanLines)
    .where(
      and(eq(landPlanLines.state, "planned"), sql`${landPlanLines.year} >= ${Number(today.slice(0, 4))}`),
    )
    .orderBy(landPlanLines.parcelId, asc(landPlanLines.year))
    .as("next_line");
  return db
    .select({
      id: parcels.id,
      code: parcels.code,
      name: parcels.name,
      zone: parcels.zone,
      state: parcels.state,
      areaSqm: parcels.areaSqm,
      plannedUse: parcels.plannedUse,
      landUseCode: parcels.landUseCode,
      startPriceFen: parcels.startPriceFen,
      allocatedSqm: allocatedArea,
      holdCount: holdCount(today),
      isIdle,
      actions: openActions,
      utilities: utilitiesOf,
      planYear: line.year,
      planQuarter: line.quarter,
    })
    .from(parcels)
    .leftJoin(line, eq(line.parcelId, parcels.id))
    .where(isNull(parcels.retiredOn))
    .orderBy(asc(parcels.code));
}

export type ParcelRow = Awaited<ReturnType<typeof readParcelRows>>[number];
