import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { files, followUps, milestones } from "@/db/schema";
import type { UploadFileInput } from "@/domain/project/file.schema";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import type { RequestContext } from "../kernel/context";
import { loadProject, refuseClosed } from "../project/load-project";
import { hasRight } from "../project/rights";

type Executor = Database | Transaction;
export type FileRow = typeof files.$inferSelect;

/** What a file hangs on, once that is known to exist in the project. */
export type FilePlace = {
  projectId: string;
  documentKind: FileRow["documentKind"];
  milestoneId: string | null;
  followUpId: string | null;
  takenOn: string | null;
  takenPlace: string | null;
  replaced: FileRow | null;
};

async function admitProject(db: Executor, { actor }: RequestContext, projectId: string): Promise<void> {
  const row = await loadProject(db, actor, projectId);
  if (!row) throw new AppError("NOT_FOUND");
  if (!hasRight(row, "upload")) throw new AppError("FORBIDDEN");
  refuseClosed(row);
}

async function checkEvidence(db: Executor, input: UploadFileInput): Promise<void> {
  const { projectId, milestoneId, followUpId } = input;
  if (milestoneId) {
    const own = and(eq(milestones.id, milestoneId), eq(milestones.projectId, projectId));
    if ((await db.$count(milestones, own)) === 0) throw fieldError("milestoneId", "里程碑不属于该项目");
  }
  if (followUpId) {
    const own = and(eq(followUps.id, followUpId), eq(followUps.projectId, projectId));
    if ((await db.$count(followUps, own)) === 0) throw fieldError("followUpId", "跟进记录不属于该项目");
  }
}

async function replacedFile(db: Executor, input: UploadFileInput): Promise<FileRow | null> {
  if (!input.replacesId) return null;
  const [row] = await db
    .select()
    .from(files)
    .where(and(eq(files.id, input.replacesId), eq(files.projectId, input.projectId)));
  if (!row) throw fieldError("replacesId", "被替换的文件不属于该项目");
  if (row.voidedAt || !row.isCurrent) throw ruleError("FILE_NOT_CURRENT");
  return row;
}

/** Where a file will hang. Throws NOT_FOUND, FORBIDDEN, PROJECT_CLOSED, FILE_NOT_CURRENT, VALIDATION. */
export async function placeFile(
  db: Executor,
  context: RequestContext,
  input: UploadFileInput,
): Promise<FilePlace> {
  await admitProject(db, context, input.projectId);
  await checkEvidence(db, input);
  const replaced = await replacedFile(db, input);
  return {
    projectId: input.projectId,
    documentKind: replaced?.documentKind ?? input.documentKind,
    milestoneId: input.milestoneId ?? replaced?.milestoneId ?? null,
    followUpId: input.followUpId ?? replaced?.followUpId ?? null,
    takenOn: input.takenOn ?? null,
    takenPlace: input.takenPlace ?? null,
    replaced,
  };
}

/** The same content as the same document of the same step, if it is there already; throws FILE_SAME_AS_BEFORE. */
export async function recogniseFile(
  db: Executor,
  place: FilePlace,
  sha256: string,
): Promise<FileRow | undefined> {
  if (place.replaced?.sha256 === sha256) throw ruleError("FILE_SAME_AS_BEFORE");
  if (place.replaced) return undefined;
  const [row] = await db
    .select()
    .from(files)
    .where(
      and(
        eq(files.projectId, place.projectId),
        eq(files.sha256, sha256),
        eq(files.documentKind, place.documentKind),
        sql`${files.milestoneId} is not distinct from ${place.milestoneId}::uuid`,
        sql`${files.followUpId} is not distinct from ${place.followUpId}::uuid`,
        isNull(files.voidedAt),
      ),
    )
    .limit(1);
  return row;
}
