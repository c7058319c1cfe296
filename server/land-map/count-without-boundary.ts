import { and, count, eq, exists, not, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { parcelBoundaries, parcels } from "@/db/schema";
import type { ParcelFilter } from "@/domain/land/parcel.schema";
import { parcelConditions } from "../parcel/parcel-conditions";

const currentBoundary = new QueryBuilder()
  .select({ one: sql`1` })
  .from(parcelBoundaries)
  .where(and(eq(parcelBoundaries.parcelId, sql`${parcels}.id`), eq(parcelBoundaries.isCurrent, true)));

/** How many parcels of a filter nobody has surveyed or drawn yet. */
export async function countWithoutBoundary(db: Database, filter: ParcelFilter): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(parcels)
    .where(and(parcelConditions(filter), not(exists(currentBoundary))));
  return row?.count ?? 0;
}
