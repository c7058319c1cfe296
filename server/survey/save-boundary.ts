import { and, eq, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { parcelBoundaries, parcelOverlaps, parcels } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { SurveyFormat } from "@/domain/land/land-file";
import { checkShape } from "@/domain/survey/check/check-shape";
import { areaSqm, bounds, centroid, type Shape } from "@/domain/survey/geometry";
import { toGeographic } from "@/domain/survey/projection";
import { toStored } from "@/domain/survey/stored-shape";
import { findingText } from "@/lib/text/survey";
import { AppError, ruleError } from "../kernel/app-error";
import { recordParcelEvent } from "../parcel/record-event";
import { overlappingParcels, type ParcelOverlap } from "./overlapping-parcels";

export type NewBoundary = {
  parcelId: string;
  /** Metres of EPSG:4527. */
  shape: Shape;
  format: SurveyFormat;
  /** As the source had it, such as `EPSG:4548`. */
  sourceCrs: string;
  statedSqm?: number | null;
  surveyedOn?: string | null;
  surveyor?: string | null;
  fileId?: string | null;
  note?: string | null;
  /** The ledger's area stays unless a reason is given for taking the computed one. */
  replaceArea?: { reason: string } | null;
  /** Business date of the change, `YYYY-MM-DD`. */
  on: string;
  by: Actor;
};

export type SavedBoundary = {
  boundaryId: string;
  /** Computed, two decimals. */
  areaSqm: string;
  /** The parcel's after the change. */
  version: number;
  overlaps: ParcelOverlap[];
};

const to4 = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

/** Centre of a shape in degrees to four decimals, some ten metres. */
function centreOf(shape: Shape): { centreLongitude: number; centreLatitude: number } {
  const middle = centroid(shape);
  if (!middle) throw new AppError("VALIDATION");
  const { lon, lat } = toGeographic(middle);
  return { centreLongitude: to4(lon), centreLatitude: to4(lat) };
}

function refuseBadShape(shape: Shape): void {
  const [problem] = checkShape(shape);
  if (!problem) return;
  throw ruleError("BOUNDARY_INVALID", { fields: { shape: findingText(problem, "record") } });
}

async function retireCurrent(tx: Transaction, parcelId: string): Promise<void> {
  await tx
    .update(parcelBoundaries)
    .set({ isCurrent: false })
    .where(and(eq(parcelBoundaries.parcelId, parcelId), eq(parcelBoundaries.isCurrent, true)));
}

async function insertBoundary(tx: Transaction, boundary: NewBoundary, size: string): Promise<string> {
  const { parcelId, shape, format, sourceCrs, by } = boundary;
  const box = bounds(shape);
  if (!box) throw new AppError("VALIDATION");
  const [row] = await tx
    .insert(parcelBoundaries)
    .values({
      parcelId,
      shape: toStored(shape),
      areaSqm: size,
      statedSqm: boundary.statedSqm?.toFixed(2) ?? null,
      ...box,
      format,
      sourceCrs,
      surveyedOn: boundary.surveyedOn ?? null,
      surveyor: boundary.surveyor ?? null,
      fileId: boundary.fileId ?? null,
      note: boundary.note ?? null,
      createdBy: by.kind === "user" ? by.userId : null,
    })
    .returning({ id: parcelBoundaries.id });
  if (!row) throw new Error("an inserted boundary was not returned");
  return row.id;
}

/** Writes down anew with whom a parcel shares ground; two that are both promised may not (migration 0028). */
async function recordOverlaps(tx: Transaction, parcelId: string, shape: Shape): Promise<ParcelOverlap[]> {
  await tx
    .delete(parcelOverlaps)
    .where(or(eq(parcelOverlaps.firstId, parcelId), eq(parcelOverlaps.secondId, parcelId)));
  const overlaps = await overlappingParcels(tx, shape, parcelId);
  const rows = overlaps.map(({ parcelId: otherId, sqm }) => {
    const [firstId, secondId] = parcelId < otherId ? [parcelId, otherId] : [otherId, parcelId];
    return { firstId, secondId, areaSqm: sqm.toFixed(2) };
  });
  if (rows.length > 0) await tx.insert(parcelOverlaps).values(rows);
  return overlaps;
}

/**
 * Makes a shape the current boundary of a parcel: the one before becomes history, overlaps and the centre are set anew,
 * the change goes into the parcel's history. The caller has checked the right and the version. Throws BOUNDARY_INVALID
 * with the finding under `shape`, GROUND_PROMISED_WITH_ANOTHER, PARCEL_AREA_PROMISED, PARCEL_RETIRED, NOT_FOUND.
 */
export async function saveBoundary(tx: Transaction, boundary: NewBoundary): Promise<SavedBoundary> {
  const { parcelId, shape, replaceArea, on, by, format, fileId } = boundary;
  refuseBadShape(shape);
  const size = areaSqm(shape).toFixed(2);
  const [before] = await tx.select().from(parcels).where(eq(parcels.id, parcelId)).for("update");
  if (!before) throw new AppError("NOT_FOUND");
  if (before.retiredOn) throw ruleError("PARCEL_RETIRED");
  await retireCurrent(tx, parcelId);
  const boundaryId = await insertBoundary(tx, boundary, size);
  const [after] = await tx
    .update(parcels)
    .set({
      ...centreOf(shape),
      ...(replaceArea && { areaSqm: size }),
      version: sql`${parcels.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(eq(parcels.id, parcelId))
    .returning({ version: parcels.version });
  const overlaps = await recordOverlaps(tx, parcelId, shape);
  const detail = {
    format,
    computedSqm: size,
    areaBefore: before.areaSqm,
    areaAfter: replaceArea ? size : before.areaSqm,
    reason: replaceArea?.reason ?? null,
    fileId: fileId ?? null,
    overlapSqm: overlaps.reduce((sum, { sqm }) => sum + sqm, 0).toFixed(2),
  };
  await recordParcelEvent(tx, { parcelId, kind: "boundary", on, by, detail });
  return { boundaryId, areaSqm: size, version: after?.version ?? before.version + 1, overlaps };
}
