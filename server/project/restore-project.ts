import type { Transaction } from "@/db/client";
import { type ProjectRow, projects } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { restoreProjectInput } from "@/domain/project/bin.schema";
import type { DuplicateMatch } from "@/domain/project/check-duplicate.schema";
import { isBinExpired } from "@/domain/project/delete";
import { versionedResult } from "@/domain/project/update-project.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadBinned, mayRestore } from "./binned-projects";
import { readParties } from "./change-parties";
import { duplicateSubjectOf } from "./duplicate-subject";
import { findDuplicateMatches } from "./find-duplicate-matches";
import { lockProject } from "./lock-project";
import { lockRegistration } from "./registration-lock";
import { signedIn } from "./signed-in";
import { moveDates, writeMove } from "./write-move";

function noteOf({ name, departmentName, ownerName }: DuplicateMatch): string {
  const unit = [departmentName, ownerName && `责任人${ownerName}`].filter(Boolean).join("，");
  return unit ? `${name ?? "其他项目"}（${unit}）` : (name ?? "其他项目");
}

async function refuseDuplicate(tx: Transaction, user: UserActor, row: ProjectRow): Promise<void> {
  const subject = duplicateSubjectOf(row, await readParties(tx, row));
  const { matches } = await findDuplicateMatches(tx, { actor: user, subject, exceptProjectId: row.id });
  const certain = matches.find(({ kind, level }) => kind === "project" && level === "certain");
  if (certain) throw ruleError("RESTORE_DUPLICATE", { note: noteOf(certain) });
}

/** Takes one locked project out of the 回收站 as it was. Throws BIN_EXPIRED, RESTORE_DUPLICATE (with whom). */
export async function takeOutOfBin(
  tx: Transaction,
  user: UserActor,
  row: ProjectRow,
  { now, today }: { now: Date; today: string },
): Promise<void> {
  if (row.deletedAt === null || isBinExpired(row.deletedAt, now)) throw ruleError("BIN_EXPIRED");
  await refuseDuplicate(tx, user, row);
  await updateVersioned(tx, projects, row, { deletedAt: null, deletedBy: null, deleteReason: null });
  const record = {
    projectId: row.id,
    kind: "bin" as const,
    fromCode: "deleted",
    toCode: "kept",
    reason: null,
  };
  await writeMove(tx, user, record, await moveDates(tx, {}, today));
}

/** Restores a deleted project with all that belongs to it, for its deleter or the head of its department. */
export const restoreProject = command({
  name: "project.restore",
  permission: "project.delete",
  summary: "从回收站恢复项目",
  method: "POST",
  path: "/projects/{id}/restore",
  input: restoreProjectInput,
  output: versionedResult,
  load: async ({ tx, actor, input }) => {
    await lockRegistration(tx);
    await lockProject(tx, input.id);
    return loadBinned(tx, actor, input.id);
  },
  guard: ({ actor, row }) => mayRestore(actor, row),
  run: async ({ tx, actor, row, now, today }) => {
    await takeOutOfBin(tx, signedIn(actor), row, { now, today });
    return { id: row.id, version: row.version + 1 };
  },
  audit: ({ row }) => ({
    subject: { type: "project", id: row.id },
    detail: { code: row.code, name: row.name, stage: row.stage },
  }),
});
