import { desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type ProjectRow, projectMoves, projects } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { isOpenStatMonth } from "@/domain/month/open-month";
import { stages } from "@/domain/project/stage";
import { checkUndo, replacedColumns } from "@/domain/project/undo";
import { undoMoveInput } from "@/domain/project/undo-move.schema";
import { movedResult } from "@/domain/project/update-project.schema";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { readOpenMonths } from "../month/read-open-months";
import { refuseUnassignable } from "./assign-project";
import { loadProject, type SeenProject } from "./load-project";
import { lockProject } from "./lock-project";
import { needs } from "./rights";
import { signedIn } from "./signed-in";
import { moveDates, writeMove } from "./write-move";

type Move = typeof projectMoves.$inferSelect;

async function latestMove(tx: Transaction, projectId: string): Promise<Move | undefined> {
  const [move] = await tx
    .select()
    .from(projectMoves)
    .where(eq(projectMoves.projectId, projectId))
    .orderBy(desc(projectMoves.createdAt), desc(projectMoves.id))
    .limit(1);
  return move;
}

/** The columns as they were before the move; undefined when the move can't be taken back. */
function columnsBefore(move: Move): Partial<ProjectRow> | undefined {
  if (move.kind === "bin" || move.replaced === null) return undefined;
  const replaced = replacedColumns.parse(move.replaced);
  if (move.kind !== "stage") return replaced;
  const stage = stages.find((candidate) => candidate === move.fromCode);
  return stage && { ...replaced, stage };
}

/** Takes back one move of a locked project. Throws the codes of `checkUndo`; UNDO_NOT_YOURS is FORBIDDEN. */
export async function takeMoveBack(
  tx: Transaction,
  user: UserActor,
  row: SeenProject,
  { moveId, now, today }: { moveId: string; now: Date; today: string },
): Promise<string> {
  const latest = await latestMove(tx, row.id);
  const [move] = await tx.select().from(projectMoves).where(eq(projectMoves.id, moveId));
  if (!latest || !move || move.projectId !== row.id) throw ruleError("UNDO_NOT_OFFERED");
  const before = columnsBefore(move);
  const allowed = checkUndo({
    move: { ...move, at: move.createdAt, isUndoable: before !== undefined },
    latestMoveId: latest.id,
    actorId: user.userId,
    now,
  });
  if (!allowed.ok) {
    if (allowed.code === "UNDO_NOT_YOURS") throw new AppError("FORBIDDEN", { rule: allowed.code });
    throw ruleError(allowed.code);
  }
  if (!before || (move.fromCode === null && move.kind !== "owner")) throw ruleError("UNDO_NOT_OFFERED");
  if (!isOpenStatMonth(await readOpenMonths(tx, today), move.statMonth, move.statMonth))
    throw ruleError("STAT_MONTH_CLOSED");
  if (before.ownerId) await refuseUnassignable(tx, before.ownerId, row.departmentId);
  await updateVersioned(tx, projects, row, before);
  const record = {
    projectId: row.id,
    kind: move.kind,
    fromCode: move.toCode,
    toCode: move.fromCode ?? "",
    reason: null,
    undoesId: move.id,
  };
  return writeMove(tx, user, record, await moveDates(tx, {}, today));
}

/**
 * Takes the newest move of stage, standing or owner back, for the one who made it, within ten minutes. Statistics leave
 * out both. Throws the codes of `checkUndo`.
 */
export const undoMove = command({
  name: "project.undoMove",
  permission: "project.advance",
  summary: "撤销刚才的推进、状态变更或分派",
  method: "POST",
  path: "/projects/{id}/moves/{moveId}/undo",
  input: undoMoveInput,
  output: movedResult,
  load: async ({ tx, actor, input }) => {
    await lockProject(tx, input.id);
    return loadProject(tx, actor, input.id);
  },
  guard: needs("advance"),
  run: async ({ tx, actor, input, row, now, today }) => {
    const moveId = await takeMoveBack(tx, signedIn(actor), row, { moveId: input.moveId, now, today });
    return { id: row.id, version: row.version + 1, moveId };
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: { code: row.code, moveId: input.moveId, stage: row.stage, standing: row.standing },
  }),
});
