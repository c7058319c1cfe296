import { and, eq, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { landFiles } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { maxSurveyBytes } from "@/domain/survey/survey.schema";
import type { SurveyCrs, SurveyReading } from "@/domain/survey/survey-file";
import type { FileStore } from "../file/store/file-store";
import { ruleError } from "../kernel/app-error";
import { signedIn } from "../project/signed-in";
import { readSurvey } from "./read-survey";

export type SurveyFileRow = typeof landFiles.$inferSelect;

/** A survey this person sent and has not yet taken in. */
export async function findSurvey(
  db: Database | Transaction,
  actor: Actor,
  fileId: string,
): Promise<SurveyFileRow | undefined> {
  const [row] = await db
    .select()
    .from(landFiles)
    .where(
      and(
        eq(landFiles.id, fileId),
        eq(landFiles.kind, "survey"),
        isNull(landFiles.parcelId),
        eq(landFiles.uploadedBy, signedIn(actor).userId),
      ),
    );
  return row;
}

/** Reads a kept survey anew. Throws FILE_LOST. */
export async function readStoredSurvey(
  store: FileStore,
  { storageKey, name }: SurveyFileRow,
  crs: SurveyCrs | null,
): Promise<SurveyReading> {
  const body = await store.read(storageKey);
  if (!body) throw ruleError("FILE_LOST");
  const { path } = await store.receive(body, maxSurveyBytes);
  try {
    return await readSurvey({ path, name, crs });
  } finally {
    await store.discard(path);
  }
}
