import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { files } from "@/db/schema";
import { maxFileBytes, type ProjectFile, type UploadFileInput } from "@/domain/project/file.schema";
import type { MediaType } from "@/domain/project/media-type";
import { ruleError } from "../kernel/app-error";
import { appendAudit } from "../kernel/audit";
import type { RequestContext } from "../kernel/context";
import { admit } from "../kernel/procedure";
import { countHit } from "../kernel/rate-limit";
import { signedIn } from "../project/signed-in";
import { inspectFile } from "./content/inspect-file";
import { makeThumbnail } from "./content/make-thumbnail";
import { type FilePlace, type FileRow, placeFile, recogniseFile } from "./file-context";
import { refuseEvidence } from "./refuse-evidence";
import type { FileStore, ReceivedFile } from "./store/file-store";

export type Upload = { context: RequestContext; store: FileStore; input: UploadFileInput };

/** A received file that was found to be what it says. */
type Examined = ReceivedFile & { mediaType: MediaType; thumbnail: Buffer | null };
type Kept = { storageKey: string; thumbnailKey: string | null };

const limit = { max: 200, windowSeconds: 3600 };

/** Uploads of one content into one project go one at a time, so that the second finds the first. */
const lockContent = (tx: Transaction, projectId: string, sha256: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`file ${projectId} ${sha256}`}))`);

/** The newer revision stands in its place; whoever comes second finds it taken. */
async function supersede(tx: Transaction, replaced: FileRow): Promise<void> {
  const changed = await tx
    .update(files)
    .set({ isCurrent: false })
    .where(and(eq(files.id, replaced.id), eq(files.isCurrent, true)))
    .returning({ id: files.id });
  if (changed.length === 0) throw ruleError("FILE_JUST_REPLACED");
  await refuseEvidence(tx, replaced.id);
}

async function insertFile(
  tx: Transaction,
  { context, input }: Upload,
  { replaced, ...place }: FilePlace,
  examined: Examined,
  kept: Kept,
): Promise<FileRow> {
  if (replaced) await supersede(tx, replaced);
  const { sizeBytes, sha256, mediaType } = examined;
  const [row] = await tx
    .insert(files)
    .values({
      ...place,
      ...kept,
      name: input.name,
      mediaType,
      sizeBytes,
      sha256,
      replacesId: replaced?.id ?? null,
      revision: (replaced?.revision ?? 0) + 1,
      uploadedBy: signedIn(context.actor).userId,
    })
    .returning();
  if (!row) throw new Error("an inserted file was not returned");
  const detail = { projectId: place.projectId, name: input.name, sha256, sizeBytes, revision: row.revision };
  await appendAudit(tx, context, "file.upload", { subject: { type: "file", id: row.id }, detail });
  return row;
}

async function keepBoth(store: FileStore, examined: Examined): Promise<Kept> {
  const storageKey = await store.keep(examined);
  try {
    return { storageKey, thumbnailKey: examined.thumbnail && (await store.put(examined.thumbnail)) };
  } catch (error) {
    await store.remove(storageKey);
    throw error;
  }
}

async function dropBoth(store: FileStore, { storageKey, thumbnailKey }: Kept): Promise<void> {
  await store.remove(storageKey);
  if (thumbnailKey) await store.remove(thumbnailKey);
}

/** Keeps the bytes first, then the row; without the row nothing of the bytes stays. */
async function record(upload: Upload, examined: Examined): Promise<FileRow> {
  const { context, store, input } = upload;
  const kept = await keepBoth(store, examined);
  let row: FileRow | undefined;
  try {
    row = await context.db.transaction(async (tx) => {
      await lockContent(tx, input.projectId, examined.sha256);
      const place = await placeFile(tx, context, input);
      const before = await recogniseFile(tx, place, examined.sha256);
      return before ?? insertFile(tx, upload, place, examined, kept);
    });
    return row;
  } finally {
    if (row?.storageKey !== kept.storageKey) await dropBoth(store, kept);
  }
}

/**
 * Takes a file for a project one may hand papers in for: type by content, at most 50 MB; with `replacesId` as the next
 * revision of a file. The same content sent twice as the same document is kept once. Throws what `placeFile`,
 * `inspectFile` and the store throw, and LIMIT.
 */
export async function uploadFile(upload: Upload, body: ReadableStream<Uint8Array>): Promise<ProjectFile> {
  const { context, store, input } = upload;
  admit(context.actor, "file.upload");
  const user = signedIn(context.actor);
  const place = await placeFile(context.db, context, input);
  await countHit(context.db, `file-upload:${user.userId}`, limit);
  const received = await store.receive(body, maxFileBytes);
  try {
    const mediaType = await inspectFile(received.path, input.name);
    const before = await recogniseFile(context.db, place, received.sha256);
    const thumbnail = before ? null : await makeThumbnail(received.path, mediaType);
    const row = before ?? (await record(upload, { ...received, mediaType, thumbnail }));
    const { id, name, documentKind, sizeBytes, createdAt } = row;
    const hasThumbnail = row.thumbnailKey !== null;
    const uploadedByName = user.displayName;
    return { id, name, documentKind, mediaType, sizeBytes, hasThumbnail, createdAt, uploadedByName };
  } finally {
    await store.discard(received.path);
  }
}
