import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { parcelClaims, parcels } from "@/db/schema";
import { availableParcelStates } from "@/domain/land/parcel-state";

/** Square metres that are promised; a claim without a part takes the whole. */
const promised = new QueryBuilder()
  .select({ areaSqm: sql`coalesce(sum(coalesce(${parcelClaims.areaSqm}, ${sql`"parcels"."area_sqm"`})), 0)` })
  .from(parcelClaims)
  .where(
    and(
      eq(parcelClaims.parcelId, sql`${parcels}.id`),
      eq(parcelClaims.kind, "allocated"),
      isNull(parcelClaims.endedOn),
    ),
  );

/** Parcels a visitor may read about: published, in a state that can still be asked for, not allocated to the last ㎡. */
export const publiclyAvailable =
  and(
    parcels.isPublic,
    isNull(parcels.retiredOn),
    inArray(parcels.state, availableParcelStates),
    sql`(${promised}) < ${parcels.areaSqm}`,
  ) ?? sql`false`;
