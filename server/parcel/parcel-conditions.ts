import {
  and,
  eq,
  exists,
  gte,
  ilike,
  inArray,
  isNotNull,
  isNull,
  lte,
  not,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { enterprises, parcelBoundaries, parcelClaims, parcels, parcelUtilities } from "@/db/schema";
import type { ParcelFilter } from "@/domain/land/parcel.schema";
import { marked } from "./parcel-marks";

const one = { one: sql`1` };
const thisParcel = sql`${parcels}.id`;

const openClaim = new QueryBuilder()
  .select(one)
  .from(parcelClaims)
  .where(and(eq(parcelClaims.parcelId, thisParcel), isNull(parcelClaims.endedOn)));

const currentBoundary = new QueryBuilder()
  .select(one)
  .from(parcelBoundaries)
  .where(and(eq(parcelBoundaries.parcelId, thisParcel), parcelBoundaries.isCurrent));

/** Whether a parcel's place is surveyed or drawn. */
export const hasBoundary: SQL<boolean> = sql`${exists(currentBoundary)}`;

const connected = (utility: string) =>
  exists(
    new QueryBuilder()
      .select(one)
      .from(parcelUtilities)
      .where(
        and(
          eq(parcelUtilities.parcelId, thisParcel),
          eq(parcelUtilities.utility, utility),
          eq(parcelUtilities.status, "connected"),
        ),
      ),
  );

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

function searchCondition(term: string): SQL | undefined {
  const pattern = `%${escapeLike(term)}%`;
  const heldBy = new QueryBuilder()
    .select(one)
    .from(enterprises)
    .where(and(eq(enterprises.id, parcels.holderId), ilike(enterprises.name, pattern)));
  return or(
    ilike(parcels.code, pattern),
    ilike(parcels.name, pattern),
    ilike(parcels.location, pattern),
    ilike(parcels.contractNo, pattern),
    ilike(parcels.realEstateUnitNo, pattern),
    exists(heldBy),
  );
}

/** `value` true asks for the condition, false for its opposite. */
const truth = (value: boolean | undefined, condition: SQL): SQL | undefined =>
  value === undefined ? undefined : value ? condition : not(condition);

const retirement: Record<"hidden" | NonNullable<ParcelFilter["retired"]>, SQL | undefined> = {
  hidden: isNull(parcels.retiredOn),
  only: isNotNull(parcels.retiredOn),
  all: undefined,
};

/** Rows of a filter; every reader of parcels sees all of them. Split and merged ones only when asked for. */
export function parcelConditions(filter: ParcelFilter): SQL | undefined {
  return and(
    retirement[filter.retired ?? "hidden"],
    filter.q ? searchCondition(filter.q) : undefined,
    filter.zones?.length ? inArray(parcels.zone, filter.zones) : undefined,
    filter.states?.length ? inArray(parcels.state, filter.states) : undefined,
    filter.uses?.length ? inArray(parcels.plannedUse, filter.uses) : undefined,
    filter.supplyMethods?.length ? inArray(parcels.supplyMethod, filter.supplyMethods) : undefined,
    filter.marks?.length ? marked(filter.marks) : undefined,
    filter.minAreaSqm ? gte(parcels.areaSqm, filter.minAreaSqm) : undefined,
    filter.maxAreaSqm ? lte(parcels.areaSqm, filter.maxAreaSqm) : undefined,
    filter.holderId ? eq(parcels.holderId, filter.holderId) : undefined,
    filter.lacksUtility ? not(connected(filter.lacksUtility)) : undefined,
    truth(filter.isClaimed, exists(openClaim)),
    truth(filter.isPublic, sql`${parcels.isPublic}`),
    truth(filter.hasBoundary, hasBoundary),
  );
}
