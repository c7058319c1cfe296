import { eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { idleCaseSteps, idleCases, parcels, patrols } from "@/db/schema";
import type { UploadLandFileInput } from "@/domain/land/land-file.schema";
import { AppError, fieldError } from "../kernel/app-error";
import type { RequestContext } from "../kernel/context";
import { signedIn } from "../project/signed-in";

type Executor = Database | Transaction;

/** What a file hangs on; the parcel is always known. */
export type LandFilePlace = {
  parcelId: string;
  caseId: string | null;
  stepId: string | null;
  patrolId: string | null;
};

async function parcelOfCase(db: Executor, caseId: string): Promise<string> {
  const [row] = await db.select().from(idleCases).where(eq(idleCases.id, caseId));
  if (!row) throw new AppError("NOT_FOUND");
  return row.parcelId;
}

async function parcelOfPatrol(db: Executor, { actor }: RequestContext, patrolId: string): Promise<string> {
  const [row] = await db.select().from(patrols).where(eq(patrols.id, patrolId));
  if (!row) throw new AppError("NOT_FOUND");
  const user = signedIn(actor);
  if (row.actorId !== user.userId && user.role !== "landManager") throw new AppError("FORBIDDEN");
  return row.parcelId;
}

/**
 * Where a file will hang. Only 土地岗 files papers; who was on patrol adds photos to their own record. Throws
 * NOT_FOUND, FORBIDDEN, VALIDATION.
 */
export async function placeLandFile(
  db: Executor,
  context: RequestContext,
  input: UploadLandFileInput,
): Promise<LandFilePlace> {
  const { caseId = null, stepId = null, patrolId = null } = input;
  if (!patrolId && signedIn(context.actor).role !== "landManager") throw new AppError("FORBIDDEN");
  const found = [
    ...(patrolId ? [await parcelOfPatrol(db, context, patrolId)] : []),
    ...(caseId ? [await parcelOfCase(db, caseId)] : []),
    ...(input.parcelId ? [input.parcelId] : []),
  ];
  const [parcelId] = found;
  if (!parcelId) throw fieldError("parcelId", "写明文件属于哪宗地");
  if (found.some((id) => id !== parcelId)) throw fieldError("parcelId", "线索或巡查不属于这宗地");
  if ((await db.$count(parcels, eq(parcels.id, parcelId))) === 0) throw new AppError("NOT_FOUND");
  if (stepId) {
    const [step] = await db.select().from(idleCaseSteps).where(eq(idleCaseSteps.id, stepId));
    if (step?.caseId !== caseId) throw fieldError("stepId", "环节不属于这条线索");
  }
  return { parcelId, caseId, stepId, patrolId };
}
