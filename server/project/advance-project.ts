import type { Transaction } from "@/db/client";
import { projects } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { type AdvanceProjectInput, advanceProjectInput } from "@/domain/project/advance-project.schema";
import { mayImport, mayMoveBetween } from "@/domain/project/deciders";
import { type GateRules, missingFor } from "@/domain/project/gates";
import { canMove, type MoveKind } from "@/domain/project/move";
import { compareStages } from "@/domain/project/stage-order";
import { movedResult } from "@/domain/project/update-project.schema";
import { gateItemText, moveText } from "@/lib/text/gates";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { readGateRules } from "../setting/read-gate-rules";
import { loadProject, type SeenProject } from "./load-project";
import { lockProject } from "./lock-project";
import { lastMoveOf } from "./moved-meanwhile";
import { readFacts } from "./read-facts";
import { needs } from "./rights";
import { signedIn } from "./signed-in";
import { moveDates, writeMove } from "./write-move";

/** One who saw another stage lost the race; other fields may have changed when the stage is the one that was seen. */
async function refuseStale(tx: Transaction, row: SeenProject, input: AdvanceProjectInput): Promise<void> {
  const isCurrent = input.from ? row.stage === input.from : row.version === input.version;
  if (isCurrent && input.version <= row.version) return;
  const conflict = await lastMoveOf(tx, row, input.from);
  if (!conflict) throw new AppError("CONFLICT");
  throw new AppError("CONFLICT", { rule: "MOVED_MEANWHILE", conflict, note: moveText(conflict) });
}

function moveKindOf(
  rules: GateRules,
  user: UserActor,
  row: SeenProject,
  input: AdvanceProjectInput,
): MoveKind {
  const { to, isImport, reason = "" } = input;
  const isBack = compareStages(to, row.stage) < 0;
  if (isImport && !mayImport(user.role)) throw new AppError("FORBIDDEN", { rule: "IMPORT_NOT_YOURS" });
  if (!isImport && !mayMoveBetween(rules, user.role, row.stage, to, isBack)) {
    throw new AppError("FORBIDDEN", { rule: "GATE_NOT_YOURS" });
  }
  const move = canMove({ from: row.stage, to, standing: row.standing, reason, isImport });
  if (!move.ok) throw ruleError(move.code);
  if (isImport && move.value !== "import") throw ruleError("STAGE_SKIPPED");
  return move.value;
}

/**
 * Moves a project to its next stage once the gate is met, back with a reason, or a record from before the system to where
 * it stands. Throws GATE_NOT_YOURS, GATE_NOT_MET (with the missing items), STAGE_SKIPPED, REASON_REQUIRED, NOT_ACTIVE;
 * CONFLICT for the slower of two, with the move that came first.
 */
export const advanceProject = command({
  name: "project.advance",
  permission: "project.advance",
  summary: "推进或退回项目阶段",
  method: "POST",
  path: "/projects/{id}/advance",
  input: advanceProjectInput,
  output: movedResult,
  load: async ({ tx, actor, input }) => {
    await lockProject(tx, input.id);
    return loadProject(tx, actor, input.id);
  },
  guard: needs("advance"),
  run: async ({ tx, actor, input, row, today }) => {
    const user = signedIn(actor);
    await refuseStale(tx, row, input);
    const { rules, revision } = await readGateRules(tx);
    const kind = moveKindOf(rules, user, row, input);
    const dates = await moveDates(tx, input, today);
    if (kind === "forward") {
      const missing = missingFor(rules, input.to, await readFacts(tx, row, today));
      if (missing.length > 0) {
        throw ruleError("GATE_NOT_MET", { missing, note: missing.map(gateItemText).join("、") });
      }
    }
    await updateVersioned(tx, projects, row, { stage: input.to, stageEnteredOn: dates.actualOn });
    const record = { projectId: row.id, kind: "stage" as const, fromCode: row.stage, toCode: input.to };
    const moveId = await writeMove(
      tx,
      user,
      {
        ...record,
        reason: input.reason ?? null,
        replaced: { stageEnteredOn: row.stageEnteredOn },
        gateRevision: revision,
      },
      dates,
    );
    return { id: row.id, version: row.version + 1, moveId };
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: {
      code: row.code,
      from: row.stage,
      to: input.to,
      reason: input.reason ?? null,
      isImport: input.isImport,
    },
  }),
});
