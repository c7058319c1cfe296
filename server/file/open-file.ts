import { eq } from "drizzle-orm";
import { files, projects } from "@/db/schema";
import { AppError, ruleError } from "../kernel/app-error";
import { appendAudit } from "../kernel/audit";
import type { RequestContext } from "../kernel/context";
import { admit } from "../kernel/procedure";
import { allOf, fullyVisibleProjects } from "../project/visible-projects";
import type { FileRow } from "./file-context";
import type { FileStore } from "./store/file-store";

export type OpenedFile = {
  name: string;
  mediaType: string;
  sizeBytes: number;
  body: ReadableStream<Uint8Array>;
};

/** The row of a file whose project is seen in full; NOT_FOUND for everybody else. */
async function findFile(context: RequestContext, fileId: string): Promise<FileRow> {
  admit(context.actor, "file.read");
  const [row] = await context.db
    .select({ file: files })
    .from(files)
    .innerJoin(projects, eq(projects.id, files.projectId))
    .where(allOf(fullyVisibleProjects(context.actor), eq(files.id, fileId)));
  if (!row) throw new AppError("NOT_FOUND");
  return row.file;
}

/** A file of a project seen in full, voided or not, noted in the audit log. Throws NOT_FOUND, FILE_LOST. */
export async function openFile(
  context: RequestContext,
  store: FileStore,
  fileId: string,
): Promise<OpenedFile> {
  const row = await findFile(context, fileId);
  const body = await store.read(row.storageKey);
  if (!body) throw ruleError("FILE_LOST");
  const detail = { projectId: row.projectId, name: row.name };
  await appendAudit(context.db, context, "file.download", { subject: { type: "file", id: row.id }, detail });
  return { name: row.name, mediaType: row.mediaType, sizeBytes: row.sizeBytes, body };
}

/** The small picture of a file, for who may open the file; NOT_FOUND where there is none. */
export async function openThumbnail(
  context: RequestContext,
  store: FileStore,
  fileId: string,
): Promise<ReadableStream<Uint8Array>> {
  const row = await findFile(context, fileId);
  const body = row.thumbnailKey && (await store.read(row.thumbnailKey));
  if (!body) throw new AppError("NOT_FOUND");
  return body;
}
