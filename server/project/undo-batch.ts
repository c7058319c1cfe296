import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projectBatches, projects } from "@/db/schema";
import type { Actor, UserActor } from "@/domain/access/actor";
import type { ProjectRight } from "@/domain/member/relation-rights";
import { batchResult, undoBatchInput } from "@/domain/project/batch.schema";
import { type BatchItem, type BatchKind, isWithinUndo } from "@/domain/project/undo";
import { AppError, ruleError } from "../kernel/app-error";
import { appendAudit } from "../kernel/audit";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadBinned } from "./binned-projects";
import { loadProject, type SeenProject } from "./load-project";
import { lockProjects } from "./lock-project";
import { lockRegistration } from "./registration-lock";
import { takeOutOfBin } from "./restore-project";
import { hasRight } from "./rights";
import { eachApart } from "./run-batch";
import { signedIn } from "./signed-in";
import { takeMoveBack } from "./undo-move";

type When = { now: Date; today: string };

async function loadSeen(
  tx: Transaction,
  user: UserActor,
  id: string,
  right: ProjectRight,
): Promise<SeenProject> {
  const row = await loadProject(tx, user, id);
  if (!row) throw new AppError("NOT_FOUND");
  if (!hasRight(row, right)) throw new AppError("FORBIDDEN");
  return row;
}

async function takeStepBack(tx: Transaction, row: SeenProject, item: BatchItem): Promise<void> {
  const isAsWritten = row.nextStep === item.writtenStep && row.nextStepOn === item.writtenStepOn;
  if (!isAsWritten) throw ruleError("UNDO_OVERTAKEN");
  await updateVersioned(tx, projects, row, { nextStep: item.nextStep, nextStepOn: item.nextStepOn });
}

const takeBack: Record<
  BatchKind,
  (tx: Transaction, user: UserActor, item: BatchItem, when: When) => Promise<number>
> = {
  assign: async (tx, user, item, when) => {
    const row = await loadSeen(tx, user, item.projectId, "assign");
    if (item.moveId === null) throw ruleError("UNDO_NOT_OFFERED");
    await takeMoveBack(tx, user, row, { moveId: item.moveId, ...when });
    return row.version + 1;
  },
  nextStep: async (tx, user, item) => {
    const row = await loadSeen(tx, user, item.projectId, "update");
    await takeStepBack(tx, row, item);
    return row.version + 1;
  },
  delete: async (tx, user, item, when) => {
    const row = await loadBinned(tx, user, item.projectId);
    if (!row || row.version !== item.version) throw ruleError("UNDO_OVERTAKEN");
    await takeOutOfBin(tx, user, row, when);
    return row.version + 1;
  },
};

async function loadBatch(tx: Transaction, actor: Actor, id: string) {
  if (actor.kind !== "user") return undefined;
  const [row] = await tx
    .select()
    .from(projectBatches)
    .where(and(eq(projectBatches.id, id), eq(projectBatches.actorId, actor.userId)))
    .for("update");
  return row;
}

/**
 * Takes a batch back for the one who made it, within ten minutes: every project that nothing has touched since; the
 * others are named. Throws UNDO_TOO_LATE, BATCH_UNDONE.
 */
export const undoBatch = command({
  name: "project.undoBatch",
  permission: "project.update",
  summary: "撤销刚才的批量改动",
  method: "POST",
  path: "/project-batches/{batchId}/undo",
  input: undoBatchInput,
  output: batchResult,
  load: ({ tx, actor, input }) => loadBatch(tx, actor, input.batchId),
  run: async ({ tx, actor, row, now, today, request }) => {
    const user = signedIn(actor);
    if (row.undoneAt !== null) throw ruleError("BATCH_UNDONE");
    if (!isWithinUndo(row.createdAt, now)) throw ruleError("UNDO_TOO_LATE");
    if (row.kind === "delete") await lockRegistration(tx);
    const ids = row.items.map(({ projectId }) => projectId);
    await lockProjects(tx, ids);
    const { done, failed } = await eachApart(tx, row.items, (inner, item) =>
      takeBack[row.kind](inner, user, item, { now, today }),
    );
    for (const { item } of done) {
      const subject = { type: "project", id: item.projectId };
      await appendAudit(tx, request, "project.undoBatch", { subject, detail: { kind: row.kind } });
    }
    await tx.update(projectBatches).set({ undoneAt: sql`now()` }).where(eq(projectBatches.id, row.id));
    return {
      batchId: null,
      done: done.map(({ item, outcome }) => ({ id: item.projectId, version: outcome })),
      failed: failed.map(({ item, message }) => ({ id: item.projectId, message })),
    };
  },
  audit: ({ row, output }) => ({
    subject: { type: "projectBatch", id: row.id },
    detail: { kind: row.kind, done: output.done.length, failed: output.failed.length },
  }),
});
