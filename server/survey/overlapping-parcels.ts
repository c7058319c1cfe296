import { and, eq, gte, isNull, lte, ne, type SQL } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { parcelBoundaries, parcels } from "@/db/schema";
import { leastOverlapSqm } from "@/domain/survey/check/check-plots";
import { bounds, overlapSqm, type Shape } from "@/domain/survey/geometry";
import { fromStored } from "@/domain/survey/stored-shape";

export type ParcelOverlap = { parcelId: string; code: string; name: string; sqm: number };

/** Parcels on the books whose current boundary shares ground with a shape, largest first. */
export async function overlappingParcels(
  db: Database | Transaction,
  shape: Shape,
  besides?: string,
): Promise<ParcelOverlap[]> {
  const box = bounds(shape);
  if (!box) return [];
  const near: (SQL | undefined)[] = [
    eq(parcelBoundaries.isCurrent, true),
    isNull(parcels.retiredOn),
    lte(parcelBoundaries.minEast, box.maxEast),
    gte(parcelBoundaries.maxEast, box.minEast),
    lte(parcelBoundaries.minNorth, box.maxNorth),
    gte(parcelBoundaries.maxNorth, box.minNorth),
    besides ? ne(parcels.id, besides) : undefined,
  ];
  const rows = await db
    .select({ id: parcels.id, code: parcels.code, name: parcels.name, shape: parcelBoundaries.shape })
    .from(parcelBoundaries)
    .innerJoin(parcels, eq(parcels.id, parcelBoundaries.parcelId))
    .where(and(...near));
  return rows
    .map(({ id, code, name, shape: other }) => ({
      parcelId: id,
      code,
      name,
      sqm: overlapSqm(shape, fromStored(other)),
    }))
    .filter(({ sqm }) => sqm >= leastOverlapSqm)
    .sort((a, b) => b.sqm - a.sqm);
}
