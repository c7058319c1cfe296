import { and, desc, eq, getTableColumns, inArray, type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { benefitYears, buildings, enterprises, parcels, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { seesAllEnterprises, visibleEnterprises } from "../enterprise/visible-enterprises";

/** Who enters the figures sees them all, as do leader and statistician; others those of their own projects' firms. */
export const visibleFigures = (actor: Actor): SQL => {
  const isLandManager = actor.kind === "user" && actor.role === "landManager";
  if (isLandManager || seesAllEnterprises(actor)) return sql`true`;
  return visibleEnterprises(actor, benefitYears.enterpriseId);
};

/** More firms than the park could hold in a year. */
const most = 5000;

/** Reported years with who, where and whether this person may see the figures. */
export const readBenefitRows = (db: Database | Transaction, actor: Actor, condition: SQL | undefined) =>
  db
    .select({
      ...getTableColumns(benefitYears),
      enterpriseName: enterprises.name,
      parcelCode: parcels.code,
      parcelName: parcels.name,
      parcelZone: parcels.zone,
      parcelSqm: parcels.areaSqm,
      holderId: parcels.holderId,
      floorAreaRatioMin: parcels.floorAreaRatioMin,
      intensityFloorWanPerMu: parcels.intensityFloorWanPerMu,
      buildingCode: buildings.code,
      buildingName: buildings.name,
      buildingZone: buildings.zone,
      buildingRatio: buildings.floorAreaRatio,
      recorderName: users.displayName,
      isFull: sql<boolean>`coalesce(${visibleFigures(actor)}, false)`,
    })
    .from(benefitYears)
    .innerJoin(enterprises, eq(enterprises.id, benefitYears.enterpriseId))
    .leftJoin(parcels, eq(parcels.id, benefitYears.parcelId))
    .leftJoin(buildings, eq(buildings.id, benefitYears.buildingId))
    .leftJoin(users, eq(users.id, benefitYears.recordedBy))
    .where(condition)
    .orderBy(benefitYears.id)
    .limit(most);

export type BenefitRow = Awaited<ReturnType<typeof readBenefitRows>>[number];

export const ofYears = (years: readonly number[]) => and(inArray(benefitYears.year, [...years]));

/** Years with figures, newest first. */
export async function readYears(db: Database | Transaction): Promise<number[]> {
  const rows = await db
    .selectDistinct({ year: benefitYears.year })
    .from(benefitYears)
    .orderBy(desc(benefitYears.year));
  return rows.map(({ year }) => year);
}
