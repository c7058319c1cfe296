import type { Stage, Standing } from "@/domain/project/stage";
import { compareStages } from "@/domain/project/stage-order";
import { ok, type Result, refuse } from "@/domain/shared/result";

/** Forward moves: one gate at a time; 意向协议 (S1) may be skipped (domain.md 1.2). */
export const moves = {
  L0: ["L1"],
  L1: ["L2"],
  L2: ["L3"],
  L3: ["R1"],
  R1: ["R2"],
  R2: ["R3"],
  R3: ["S1", "S2"],
  S1: ["S2"],
  S2: ["D1"],
  D1: ["D2"],
  D2: ["B1"],
  B1: ["B2"],
  B2: ["B3"],
  B3: ["O1"],
  O1: ["O2"],
  O2: [],
} as const satisfies Record<Stage, readonly Stage[]>;

/** Moves an import of existing records may make, with a recorded reason. */
export const importMoves: Partial<Record<Stage, readonly Stage[]>> = { L0: ["L3"] };

export type MoveKind = "forward" | "back" | "import";

export type MoveCode = "SAME_STAGE" | "STAGE_SKIPPED" | "REASON_REQUIRED" | "NOT_ACTIVE";

export type MoveRequest = {
  from: Stage;
  to: Stage;
  standing: Standing;
  reason: string;
  isImport: boolean;
};

const includes = (list: readonly Stage[] | undefined, stage: Stage): boolean =>
  list?.includes(stage) ?? false;

export const forwardMovesOf = (from: Stage): readonly Stage[] => moves[from];

/** Whether a project may change its headline stage; gates are asked separately (`missingFor`). */
export function canMove(request: MoveRequest): Result<MoveKind, MoveCode> {
  const { from, to, reason } = request;
  const hasReason = reason.trim() !== "";
  if (request.standing !== "normal") return refuse("NOT_ACTIVE");
  if (from === to) return refuse("SAME_STAGE");
  if (includes(moves[from], to)) return ok("forward");
  if (compareStages(to, from) < 0) return hasReason ? ok("back") : refuse("REASON_REQUIRED");
  if (!request.isImport || !includes(importMoves[from], to)) return refuse("STAGE_SKIPPED");
  return hasReason ? ok("import") : refuse("REASON_REQUIRED");
}
