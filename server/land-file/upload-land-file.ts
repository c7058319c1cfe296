import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { landFiles } from "@/db/schema";
import type { LandFile, UploadLandFileInput } from "@/domain/land/land-file.schema";
import { maxFileBytes } from "@/domain/project/file.schema";
import { shanghaiDate } from "@/lib/format/date";
import { inspectFile } from "../file/content/inspect-file";
import { makeThumbnail } from "../file/content/make-thumbnail";
import type { FileStore, ReceivedFile } from "../file/store/file-store";
import { appendAudit } from "../kernel/audit";
import type { RequestContext } from "../kernel/context";
import { admit } from "../kernel/procedure";
import { countHit } from "../kernel/rate-limit";
import { recordParcelEvent } from "../parcel/record-event";
import { signedIn } from "../project/signed-in";
import { type LandFilePlace, placeLandFile } from "./place-land-file";
import { type LandFileRow, landFileView } from "./view-land-file";

export type LandUpload = { context: RequestContext; store: FileStore; input: UploadLandFileInput };

type Bytes = Omit<ReceivedFile, "path"> & { mediaType: string };
type Kept = { storageKey: string; thumbnailKey: string | null };

const limit = { max: 200, windowSeconds: 3600 };

/** The same bytes at the same place, so that what a phone sent twice is kept once. */
async function sameAsBefore(
  tx: Transaction,
  place: LandFilePlace,
  sha256: string,
): Promise<LandFileRow | undefined> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`land file ${place.parcelId} ${sha256}`}))`);
  const [row] = await tx
    .select()
    .from(landFiles)
    .where(
      and(
        eq(landFiles.parcelId, place.parcelId),
        eq(landFiles.sha256, sha256),
        sql`${landFiles.caseId} is not distinct from ${place.caseId}::uuid`,
        sql`${landFiles.stepId} is not distinct from ${place.stepId}::uuid`,
        sql`${landFiles.patrolId} is not distinct from ${place.patrolId}::uuid`,
        isNull(landFiles.voidedAt),
      ),
    );
  return row;
}

async function insert(tx: Transaction, { context, input }: LandUpload, bytes: Bytes, kept: Kept) {
  const place = await placeLandFile(tx, context, input);
  const before = await sameAsBefore(tx, place, bytes.sha256);
  if (before) return before;
  const { kind, name, takenOn = null, longitude = null, latitude = null } = input;
  const { sizeBytes, sha256, mediaType } = bytes;
  const [row] = await tx
    .insert(landFiles)
    .values({
      ...place,
      ...kept,
      kind,
      name,
      takenOn,
      takenLongitude: longitude,
      takenLatitude: latitude,
      mediaType,
      sizeBytes,
      sha256,
      uploadedBy: signedIn(context.actor).userId,
    })
    .returning();
  if (!row) throw new Error("an inserted file was not returned");
  const detail = { parcelId: place.parcelId, name, sha256, sizeBytes };
  await appendAudit(tx, context, "landFile.upload", { subject: { type: "landFile", id: row.id }, detail });
  if (!place.caseId && !place.patrolId) {
    const event = {
      kind: "file" as const,
      on: shanghaiDate(context.now),
      by: context.actor,
      detail: { name },
    };
    await recordParcelEvent(tx, { parcelId: place.parcelId, ...event });
  }
  return row;
}

/** Keeps the bytes first, then the row; without the row nothing of the bytes stays. */
async function record(
  upload: LandUpload,
  received: ReceivedFile,
  mediaType: string,
  thumbnail: Buffer | null,
) {
  const { context, store } = upload;
  const storageKey = await store.keep(received);
  const thumbnailKey = thumbnail && (await store.put(thumbnail));
  let row: LandFileRow | undefined;
  try {
    row = await context.db.transaction((tx) =>
      insert(tx, upload, { ...received, mediaType }, { storageKey, thumbnailKey }),
    );
    return row;
  } finally {
    if (row?.storageKey !== storageKey) {
      await store.remove(storageKey);
      if (thumbnailKey) await store.remove(thumbnailKey);
    }
  }
}

/** Takes a paper or photo of land: type by content, at most 50 MB. Throws what `placeLandFile` and `inspectFile` throw, and LIMIT. */
export async function uploadLandFile(
  upload: LandUpload,
  body: ReadableStream<Uint8Array>,
): Promise<LandFile> {
  const { context, store, input } = upload;
  admit(context.actor, "landFile.upload");
  const user = signedIn(context.actor);
  await placeLandFile(context.db, context, input);
  await countHit(context.db, `file-upload:${user.userId}`, limit);
  const received = await store.receive(body, maxFileBytes);
  try {
    const mediaType = await inspectFile(received.path, input.name);
    const thumbnail = await makeThumbnail(received.path, mediaType);
    return landFileView(await record(upload, received, mediaType, thumbnail), user.displayName);
  } finally {
    await store.discard(received.path);
  }
}
