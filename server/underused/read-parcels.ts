import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import {
  benefitYears,
  buildings,
  enterprises,
  parcels,
  patrols,
  projects,
  underusedActions,
} from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { builtStates } from "@/domain/benefit/park-states";
import { type IsoDate, isoDate } from "@/domain/calendar/date";
import type { Industry } from "@/domain/industry/industry";
import { shanghaiDate } from "@/lib/format/date";
import { visibleEnterprises } from "../enterprise/visible-enterprises";

type Executor = Database | Transaction;

const buildingsOn = sql<string | null>`(select sum(${buildings.floorAreaSqm})::text from ${buildings}
  where ${buildings.parcelId} = ${parcels}.id)`;

const openActions = sql<string>`(select count(*) from ${underusedActions}
  where ${underusedActions.parcelId} = ${parcels}.id and ${underusedActions.closedOn} is null)`;

/** When patrols began to see it stopped, if they have seen nothing else since. */
const seenStoppedSince = sql<
  string | null
>`(select to_char(min(stopped.seen_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
  from ${patrols} as stopped
  where stopped.parcel_id = ${parcels}.id and stopped.observed = 'productionStopped'
    and stopped.seen_at > coalesce((select max(others.seen_at) from ${patrols} as others
      where others.parcel_id = ${parcels}.id and others.observed <> 'productionStopped'), '-infinity'))`;

const hasFigures = sql`${parcels.id} in (select ${benefitYears.parcelId} from ${benefitYears} where ${isNotNull(benefitYears.parcelId)})`;

/** Parcels that are built on or have figures; one of them, or all. */
export async function readUnderusedParcels(db: Executor, actor: Actor, parcelId?: string) {
  const rows = await db
    .select({
      id: parcels.id,
      code: parcels.code,
      name: parcels.name,
      zone: parcels.zone,
      state: parcels.state,
      areaSqm: parcels.areaSqm,
      floorAreaRatioMin: parcels.floorAreaRatioMin,
      intensityFloorWanPerMu: parcels.intensityFloorWanPerMu,
      taxFloorWanPerMu: parcels.taxFloorWanPerMu,
      outputFloorWanPerMu: parcels.outputFloorWanPerMu,
      productionOn: parcels.productionOn,
      capacityMonths: parcels.capacityMonths,
      holderId: parcels.holderId,
      holderName: enterprises.name,
      isHolderVisible: sql<boolean>`coalesce(${visibleEnterprises(actor)}, false)`,
      buildingsSqm: buildingsOn,
      openActions,
      seenStoppedSince,
    })
    .from(parcels)
    .leftJoin(enterprises, eq(enterprises.id, parcels.holderId))
    .where(
      and(
        isNull(parcels.retiredOn),
        parcelId ? eq(parcels.id, parcelId) : or(inArray(parcels.state, builtStates), hasFigures),
      ),
    )
    .orderBy(parcels.code)
    .limit(5000);
  return rows.map(({ seenStoppedSince: since, openActions: open, ...row }) => ({
    ...row,
    openActions: Number(open),
    seenStoppedOn: since === null ? null : dayOf(since),
  }));
}

const dayOf = (instant: string): IsoDate => isoDate(shanghaiDate(new Date(instant)));

export type UnderusedParcelRow = Awaited<ReturnType<typeof readUnderusedParcels>>[number];

/** The industry of each firm, from its newest project. */
export async function readIndustries(db: Executor): Promise<Map<string, Industry>> {
  const rows = await db
    .select({
      company: projects.projectCompanyId,
      investor: projects.investorId,
      industry: projects.industry,
    })
    .from(projects)
    .where(isNull(projects.deletedAt))
    .orderBy(projects.id);
  return new Map(
    rows.flatMap(({ company, investor, industry }): [string, Industry][] =>
      [company, investor].flatMap((party) => (party === null ? [] : [[party, industry]])),
    ),
  );
}
