import { and, eq, isNull, lt } from "drizzle-orm";
import { landFiles } from "@/db/schema";
import { maxSurveyBytes, type SurveyPreview, type UploadSurveyInput } from "@/domain/survey/survey.schema";
import type { FileStore, ReceivedFile } from "../file/store/file-store";
import { appendAudit } from "../kernel/audit";
import type { RequestContext } from "../kernel/context";
import { admit } from "../kernel/procedure";
import { countHit } from "../kernel/rate-limit";
import { signedIn } from "../project/signed-in";
import { buildPreview } from "./build-preview";
import { readSurvey } from "./read-survey";

export type SurveyUpload = { context: RequestContext; store: FileStore; input: UploadSurveyInput };

const limit = { max: 60, windowSeconds: 3600 };
const dayMs = 24 * 60 * 60_000;

/** Surveys of this person that were looked at and never taken in; a day is long enough to decide. */
async function forgetOld({ context, store }: SurveyUpload, userId: string): Promise<void> {
  const before = new Date(context.now.getTime() - dayMs).toISOString();
  const rows = await context.db
    .delete(landFiles)
    .where(
      and(
        eq(landFiles.kind, "survey"),
        isNull(landFiles.parcelId),
        eq(landFiles.uploadedBy, userId),
        lt(landFiles.createdAt, before),
      ),
    )
    .returning({ storageKey: landFiles.storageKey });
  for (const { storageKey } of rows) {
    const others = await context.db.$count(landFiles, eq(landFiles.storageKey, storageKey));
    if (others === 0) await store.remove(storageKey);
  }
}

/** Keeps the bytes first, then the row; without the row nothing of the bytes stays. */
async function keep({ context, store, input }: SurveyUpload, received: ReceivedFile, userId: string) {
  const storageKey = await store.keep(received);
  let id: string | undefined;
  try {
    id = await context.db.transaction(async (tx) => {
      const { sizeBytes, sha256 } = received;
      const [row] = await tx
        .insert(landFiles)
        .values({
          kind: "survey",
          name: input.name,
          mediaType: "application/octet-stream",
          sizeBytes,
          sha256,
          storageKey,
          uploadedBy: userId,
        })
        .returning({ id: landFiles.id });
      if (!row) throw new Error("an inserted survey was not returned");
      const subject = { type: "landFile", id: row.id } as const;
      await appendAudit(tx, context, "survey.upload", {
        subject,
        detail: { name: input.name, sha256, sizeBytes },
      });
      return row.id;
    });
    return id;
  } finally {
    if (!id) await store.remove(storageKey);
  }
}

/**
 * Takes a survey file, at most 50 MB, and tells what is in it. Nothing of it is in the ledger until it is committed; a
 * file nobody commits goes after a day. Throws FORBIDDEN, LIMIT, FILE_TOO_LARGE, FILE_EMPTY.
 */
export async function uploadSurvey(
  upload: SurveyUpload,
  body: ReadableStream<Uint8Array>,
): Promise<SurveyPreview> {
  const { context, store, input } = upload;
  admit(context.actor, "parcel.edit");
  const { userId } = signedIn(context.actor);
  await countHit(context.db, `survey-upload:${userId}`, limit);
  await forgetOld(upload, userId);
  const received = await store.receive(body, maxSurveyBytes);
  try {
    const reading = await readSurvey({ path: received.path, name: input.name, crs: input.crs ?? null });
    const id = await keep(upload, received, userId);
    return await buildPreview(context.db, { id, name: input.name }, reading);
  } finally {
    await store.discard(received.path);
  }
}
