import { and, eq, exists, inArray, isNull, not, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { parcelClaims, parcels } from "@/db/schema";
import { availableParcelStates } from "@/domain/land/parcel-state";

const openAllocation = new QueryBuilder()
  .select({ one: sql`1` })
  .from(parcelClaims)
  .where(
    and(
      eq(parcelClaims.parcelId, sql`${parcels}.id`),
      eq(parcelClaims.kind, "allocated"),
      isNull(parcelClaims.endedOn),
    ),
  );

/** Parcels a visitor may read about: published, in a state that can still be asked for, allocated to nobody. */
export const publiclyAvailable =
  and(
    parcels.isPublic,
    isNull(parcels.retiredOn),
    inArray(parcels.state, availableParcelStates),
    not(exists(openAllocation)),
  ) ?? sql`false`;
