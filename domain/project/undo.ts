import { z } from "zod";
import { ok, type Result, refuse } from "../shared/result";
import { standings } from "./stage";
import { terminationReasons } from "./standing";

/** How long a move can be taken back by the one who made it. */
export const undoMinutes = 10;

/** Columns of a project that a move writes over, as they were. */
export const replacedColumns = z
  .object({
    stageEnteredOn: z.string(),
    standing: z.enum(standings),
    standingReason: z.string().nullable(),
    terminationReason: z.enum(terminationReasons).nullable(),
    transferredTo: z.string().nullable(),
    firstTalkCredit: z.string().nullable(),
    resumeOn: z.string().nullable(),
    ownerId: z.string().nullable(),
  })
  .partial();
export type ReplacedColumns = z.output<typeof replacedColumns>;

export const batchKinds = ["assign", "nextStep", "delete"] as const;
export type BatchKind = (typeof batchKinds)[number];

/** One project of a batch: the version the batch left behind and what it replaced. */
export const batchItem = z.object({
  projectId: z.string(),
  version: z.number().int(),
  moveId: z.string().nullable(),
  nextStep: z.string().nullable(),
  nextStepOn: z.string().nullable(),
  /** The step the batch wrote; only that is taken back. */
  writtenStep: z.string().nullable(),
  writtenStepOn: z.string().nullable(),
});
export type BatchItem = z.output<typeof batchItem>;

export type UndoCode = "UNDO_NOT_YOURS" | "UNDO_TOO_LATE" | "UNDO_OVERTAKEN" | "UNDO_NOT_OFFERED";

export type UndoQuestion = {
  move: { id: string; actorId: string | null; at: string; undoesId: string | null; isUndoable: boolean };
  /** The newest move of the project, of whatever kind. */
  latestMoveId: string;
  actorId: string;
  now: Date;
};

/** Whether an instant lies within the minutes in which an act can be taken back. */
export const isWithinUndo = (at: string, now: Date): boolean =>
  now.getTime() - new Date(at).getTime() <= undoMinutes * 60_000;

/** A move is taken back by the one who made it, within ten minutes, while nothing has moved since. */
export function checkUndo({ move, latestMoveId, actorId, now }: UndoQuestion): Result<true, UndoCode> {
  if (move.actorId !== actorId) return refuse("UNDO_NOT_YOURS");
  if (move.undoesId !== null || !move.isUndoable) return refuse("UNDO_NOT_OFFERED");
  if (move.id !== latestMoveId) return refuse("UNDO_OVERTAKEN");
  if (!isWithinUndo(move.at, now)) return refuse("UNDO_TOO_LATE");
  return ok(true);
}
