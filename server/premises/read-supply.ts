import { asc, eq, not, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { buildings, parcels, unitClaims, units } from "@/db/schema";
import { addDays, isoDate, laterDate } from "@/domain/calendar/date";

/** Last day of the leases that still run or are yet to begin. */
const lastLeaseDay = (today: string) => sql<
  string | null
>`(select max(least(c.lease_to, c.ended_on - 1))::text
  from ${unitClaims} c where c.unit_id = ${units.id} and c.kind = 'leased'
    and least(c.lease_to, c.ended_on - 1) >= ${today}::date)`;

const livingHolds = (today: string) => sql<number>`(select count(*)::int from ${unitClaims} c
  where c.unit_id = ${units.id} and c.kind = 'held' and c.ended_on is null
    and (c.expires_on is null or c.expires_on >= ${today}::date))`;

/**
 * Every unit on offer with its figures and the first day on which it can be let for good: after the last lease and not
 * before it is handed over. Areas and technical figures are decimal text as Postgres keeps them.
 */
export async function readUnitSupply(db: Database | Transaction, todayText: string) {
  const today = isoDate(todayText);
  const rows = await db
    .select({
      id: units.id,
      code: units.code,
      floor: units.floor,
      areaSqm: units.areaSqm,
      heightM: units.heightM,
      loadTPerSqm: units.loadTPerSqm,
      craneT: units.craneT,
      powerKva: units.powerKva,
      waterTPerDay: units.waterTPerDay,
      sewageTPerDay: units.sewageTPerDay,
      steamTPerHour: units.steamTPerHour,
      gasM3PerHour: units.gasM3PerHour,
      fireClass: sql<
        typeof units.$inferSelect.fireClass
      >`coalesce(${units.fireClass}, ${buildings.fireClass})`,
      rentFenPerSqmMonth: units.rentFenPerSqmMonth,
      freeFrom: units.freeFrom,
      buildingId: buildings.id,
      buildingCode: buildings.code,
      buildingName: buildings.name,
      buildingKind: buildings.kind,
      zone: buildings.zone,
      parcelId: buildings.parcelId,
      centreLongitude: parcels.centreLongitude,
      centreLatitude: parcels.centreLatitude,
      leasedUntil: lastLeaseDay(today),
      holdCount: livingHolds(today),
    })
    .from(units)
    .innerJoin(buildings, eq(buildings.id, units.buildingId))
    .leftJoin(parcels, eq(parcels.id, buildings.parcelId))
    .where(not(units.isWithdrawn))
    .orderBy(asc(buildings.code), asc(units.floor), asc(units.code));
  return rows.map(({ freeFrom, leasedUntil, ...row }) => {
    const afterLease = leasedUntil === null ? today : addDays(isoDate(leasedUntil), 1);
    const handedOver = freeFrom === null ? today : isoDate(freeFrom);
    return { ...row, leasedUntil, freeOn: laterDate(today, laterDate(afterLease, handedOver)) };
  });
}

export type UnitSupply = Awaited<ReturnType<typeof readUnitSupply>>[number];
