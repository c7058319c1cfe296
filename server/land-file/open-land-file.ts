import { and, eq } from "drizzle-orm";
import { landFiles } from "@/db/schema";
import type { OpenedFile } from "../file/open-file";
import type { FileStore } from "../file/store/file-store";
import { AppError, ruleError } from "../kernel/app-error";
import { appendAudit } from "../kernel/audit";
import type { RequestContext } from "../kernel/context";
import { admit } from "../kernel/procedure";
import type { LandFileRow } from "./view-land-file";
import { visibleLandFiles } from "./visible-land-files";

async function findLandFile(context: RequestContext, fileId: string): Promise<LandFileRow> {
  admit(context.actor, "landFile.read");
  const [row] = await context.db
    .select()
    .from(landFiles)
    .where(and(visibleLandFiles(context.actor), eq(landFiles.id, fileId)));
  if (!row) throw new AppError("NOT_FOUND");
  return row;
}

/** A file of land this person may see, voided or not, noted in the audit log. Throws NOT_FOUND, FILE_LOST. */
export async function openLandFile(
  context: RequestContext,
  store: FileStore,
  fileId: string,
): Promise<OpenedFile> {
  const row = await findLandFile(context, fileId);
  const body = await store.read(row.storageKey);
  if (!body) throw ruleError("FILE_LOST");
  const detail = { parcelId: row.parcelId, name: row.name };
  const subject = { type: "landFile", id: row.id } as const;
  await appendAudit(context.db, context, "landFile.download", { subject, detail });
  return { name: row.name, mediaType: row.mediaType, sizeBytes: row.sizeBytes, body };
}

/** The small picture of a file, for who may open the file; NOT_FOUND where there is none. */
export async function openLandThumbnail(
  context: RequestContext,
  store: FileStore,
  fileId: string,
): Promise<ReadableStream<Uint8Array>> {
  const row = await findLandFile(context, fileId);
  const body = row.thumbnailKey && (await store.read(row.thumbnailKey));
  if (!body) throw new AppError("NOT_FOUND");
  return body;
}
