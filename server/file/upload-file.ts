import { and, eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { files } from "@/db/schema";
import { maxFileBytes, type ProjectFile, type UploadFileInput } from "@/domain/project/file.schema";
import { AppError, ruleError } from "../kernel/app-error";
import { appendAudit } from "../kernel/audit";
import type { RequestContext } from "../kernel/context";
import { admit } from "../kernel/procedure";
import { countHit } from "../kernel/rate-limit";
import { loadProject, refuseClosed } from "../project/load-project";
import { hasRight } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { detectMediaType } from "./detect-media-type";
import type { FileStore, ReceivedFile } from "./file-store";

type Upload = { context: RequestContext; store: FileStore; input: UploadFileInput };

type FileRow = typeof files.$inferSelect;

const limit = { max: 200, windowSeconds: 3600 };

async function admitProject(db: Database | Transaction, { context, input }: Upload): Promise<void> {
  const row = await loadProject(db, context.actor, input.projectId);
  if (!row) throw new AppError("NOT_FOUND");
  if (!hasRight(row, "upload")) throw new AppError("FORBIDDEN");
  refuseClosed(row);
}

async function sameFile(
  tx: Transaction,
  input: UploadFileInput,
  sha256: string,
): Promise<FileRow | undefined> {
  const [row] = await tx
    .select()
    .from(files)
    .where(
      and(
        eq(files.projectId, input.projectId),
        eq(files.sha256, sha256),
        eq(files.documentKind, input.documentKind),
      ),
    );
  return row;
}

async function record(
  tx: Transaction,
  upload: Upload,
  received: ReceivedFile,
  mediaType: string,
): Promise<FileRow> {
  const { context, store, input } = upload;
  const before = await sameFile(tx, input, received.sha256);
  if (before) return before;
  const storageKey = await store.keep(received);
  try {
    const { sizeBytes, sha256 } = received;
    const uploadedBy = signedIn(context.actor).userId;
    const [row] = await tx
      .insert(files)
      .values({ ...input, mediaType, sizeBytes, sha256, storageKey, uploadedBy })
      .returning();
    if (!row) throw new Error("an inserted file was not returned");
    const detail = { projectId: input.projectId, name: input.name, sha256, sizeBytes };
    await appendAudit(tx, context, "file.upload", { subject: { type: "file", id: row.id }, detail });
    return row;
  } catch (error) {
    await store.remove(storageKey);
    throw error;
  }
}

/**
 * Takes a file for a project one works on: type by content, at most 50 MB. The same content sent twice as the same
 * kind of document is kept once. Throws FILE_TYPE_REFUSED, FILE_TOO_LARGE, FILE_EMPTY, PROJECT_CLOSED, LIMIT.
 */
export async function uploadFile(upload: Upload, body: ReadableStream<Uint8Array>): Promise<ProjectFile> {
  const { context, store } = upload;
  admit(context.actor, "file.upload");
  const user = signedIn(context.actor);
  await admitProject(context.db, upload);
  await countHit(context.db, `file-upload:${user.userId}`, limit);
  const received = await store.receive(body, maxFileBytes);
  try {
    const mediaType = await detectMediaType(received.path);
    if (mediaType === null) throw ruleError("FILE_TYPE_REFUSED");
    const row = await context.db.transaction(async (tx) => {
      await admitProject(tx, upload);
      return record(tx, upload, received, mediaType);
    });
    const { id, name, documentKind, sizeBytes, createdAt } = row;
    return { id, name, documentKind, mediaType, sizeBytes, createdAt, uploadedByName: user.displayName };
  } finally {
    await store.discard(received.path);
  }
}
