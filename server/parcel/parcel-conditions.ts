import { and, eq, exists, gte, ilike, inArray, isNull, lte, not, or, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { parcelClaims, parcels } from "@/db/schema";
import type { ParcelFilter } from "@/domain/land/parcel.schema";

const openClaim = new QueryBuilder()
  .select({ one: sql`1` })
  .from(parcelClaims)
  .where(and(eq(parcelClaims.parcelId, sql`${parcels}.id`), isNull(parcelClaims.endedOn)));

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

function searchCondition(term: string): SQL | undefined {
  const pattern = `%${escapeLike(term)}%`;
  return or(ilike(parcels.code, pattern), ilike(parcels.name, pattern), ilike(parcels.location, pattern));
}

/** Rows of a filter; every reader of parcels sees all of them. */
export function parcelConditions(filter: ParcelFilter): SQL | undefined {
  return and(
    filter.q ? searchCondition(filter.q) : undefined,
    filter.zones?.length ? inArray(parcels.zone, filter.zones) : undefined,
    filter.states?.length ? inArray(parcels.state, filter.states) : undefined,
    filter.uses?.length ? inArray(parcels.plannedUse, filter.uses) : undefined,
    filter.minAreaSqm ? gte(parcels.areaSqm, filter.minAreaSqm) : undefined,
    filter.maxAreaSqm ? lte(parcels.areaSqm, filter.maxAreaSqm) : undefined,
    filter.isClaimed === undefined
      ? undefined
      : filter.isClaimed
        ? exists(openClaim)
        : not(exists(openClaim)),
  );
}
