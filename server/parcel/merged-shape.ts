import { and, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { parcelBoundaries } from "@/db/schema";
import { checkShape } from "@/domain/survey/check/check-shape";
import { dissolve } from "@/domain/survey/dissolve";
import type { Shape } from "@/domain/survey/geometry";
import { fromStored } from "@/domain/survey/stored-shape";

/** The ground of several parcels as one shape; undefined while one is not surveyed or the shapes don't fit together. */
export async function readMergedShape(tx: Transaction, ids: readonly string[]): Promise<Shape | undefined> {
  const rows = await tx
    .select({ shape: parcelBoundaries.shape })
    .from(parcelBoundaries)
    .where(and(inArray(parcelBoundaries.parcelId, [...ids]), parcelBoundaries.isCurrent));
  if (rows.length < ids.length) return undefined;
  const shape = dissolve(rows.flatMap((row) => fromStored(row.shape)));
  return checkShape(shape).length === 0 ? shape : undefined;
}
