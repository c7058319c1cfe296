import { and, eq, gte, isNull, lte } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { parcelBoundaries, parcels } from "@/db/schema";
import { leastOverlapSqm } from "@/domain/survey/check/check-plots";
import { type Bounds, bounds, overlapSqm, type Shape } from "@/domain/survey/geometry";
import { fromStored } from "@/domain/survey/stored-shape";

export type ParcelOverlap = { parcelId: string; code: string; name: string; sqm: number };

/** A parcel on the books with its current boundary. */
export type Ground = { parcelId: string; code: string; name: string; shape: Shape };

/** Parcels on the books whose current boundary reaches into a box. */
export async function groundIn(db: Database | Transaction, box: Bounds, limit = 5_000): Promise<Ground[]> {
  const rows = await db
    .select({
      parcelId: parcels.id,
      code: parcels.code,
      name: parcels.name,
      shape: parcelBoundaries.shape,
    })
    .from(parcelBoundaries)
    .innerJoin(parcels, eq(parcels.id, parcelBoundaries.parcelId))
    .where(
      and(
        eq(parcelBoundaries.isCurrent, true),
        isNull(parcels.retiredOn),
        lte(parcelBoundaries.minEast, box.maxEast),
        gte(parcelBoundaries.maxEast, box.minEast),
        lte(parcelBoundaries.minNorth, box.maxNorth),
        gte(parcelBoundaries.maxNorth, box.minNorth),
      ),
    )
    .limit(limit);
  return rows.map(({ shape, ...parcel }) => ({ ...parcel, shape: fromStored(shape) }));
}

/** Which of these parcels share ground with a shape, largest first. */
export const overlapsWith = (
  shape: Shape,
  ground: readonly Ground[],
  besides: string | undefined,
): ParcelOverlap[] =>
  ground
    .filter(({ parcelId }) => parcelId !== besides)
    .map(({ shape: other, ...parcel }) => ({ ...parcel, sqm: overlapSqm(shape, other) }))
    .filter(({ sqm }) => sqm >= leastOverlapSqm)
    .sort((a, b) => b.sqm - a.sqm);

/** Parcels on the books whose current boundary shares ground with a shape, largest first. */
export async function overlappingParcels(
  db: Database | Transaction,
  shape: Shape,
  besides?: string,
): Promise<ParcelOverlap[]> {
  const box = bounds(shape);
  return box ? overlapsWith(shape, await groundIn(db, box), besides) : [];
}
