import type { landFiles } from "@/db/schema";
import type { LandFile } from "@/domain/land/land-file.schema";

export type LandFileRow = typeof landFiles.$inferSelect;

/** A file as its list shows it. */
export const landFileView = (row: LandFileRow, uploadedByName: string): LandFile => ({
  id: row.id,
  parcelId: row.parcelId,
  caseId: row.caseId,
  stepId: row.stepId,
  patrolId: row.patrolId,
  kind: row.kind,
  name: row.name,
  mediaType: row.mediaType,
  sizeBytes: row.sizeBytes,
  hasThumbnail: row.thumbnailKey !== null,
  takenOn: row.takenOn,
  uploadedByName,
  createdAt: row.createdAt,
  voided: row.voidedAt === null ? null : { at: row.voidedAt, reason: row.voidReason ?? "" },
});
