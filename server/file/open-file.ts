import { eq } from "drizzle-orm";
import { files, projects } from "@/db/schema";
import { AppError, ruleError } from "../kernel/app-error";
import { appendAudit } from "../kernel/audit";
import type { RequestContext } from "../kernel/context";
import { admit } from "../kernel/procedure";
import { allOf, fullyVisibleProjects } from "../project/visible-projects";
import type { FileStore } from "./file-store";

export type OpenedFile = {
  name: string;
  mediaType: string;
  sizeBytes: number;
  body: ReadableStream<Uint8Array>;
};

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/** A file of a project seen in full, with the download noted in the audit log; NOT_FOUND for everybody else. */
export async function openFile(
  context: RequestContext,
  store: FileStore,
  fileId: string,
): Promise<OpenedFile> {
  admit(context.actor, "file.read");
  const [row] = await context.db
    .select({
      id: files.id,
      projectId: files.projectId,
      name: files.name,
      mediaType: files.mediaType,
      sizeBytes: files.sizeBytes,
      storageKey: files.storageKey,
    })
    .from(files)
    .innerJoin(projects, eq(projects.id, files.projectId))
    .where(allOf(fullyVisibleProjects(context.actor), eq(files.id, fileId)));
  if (!row) throw new AppError("NOT_FOUND");
  const body = await store.read(row.storageKey).catch((error: unknown) => {
    throw isMissing(error) ? ruleError("FILE_LOST") : error;
  });
  const detail = { projectId: row.projectId, name: row.name };
  await appendAudit(context.db, context, "file.download", { subject: { type: "file", id: row.id }, detail });
  return { name: row.name, mediaType: row.mediaType, sizeBytes: row.sizeBytes, body };
}
