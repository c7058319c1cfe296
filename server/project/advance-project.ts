import { projects } from "@/db/schema";
import { advanceProjectInput } from "@/domain/project/advance-project.schema";
import { mayMoveBetween } from "@/domain/project/deciders";
import { blockingFor } from "@/domain/project/gates";
import { canMove } from "@/domain/project/move";
import { compareStages } from "@/domain/project/stage-order";
import { versionedResult } from "@/domain/project/update-project.schema";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { isOwnWork, loadProject } from "./load-project";
import { readFacts } from "./read-facts";
import { signedIn } from "./signed-in";
import { moveDates, writeMove } from "./write-move";

/**
 * Moves a project to its next stage once the gate is met, or back with a reason. Throws GATE_NOT_YOURS, GATE_NOT_MET
 * (with the missing items), STAGE_SKIPPED, REASON_REQUIRED, NOT_ACTIVE; CONFLICT for the slower of two.
 */
export const advanceProject = command({
  name: "project.advance",
  permission: "project.advance",
  summary: "推进或退回项目阶段",
  method: "POST",
  path: "/projects/{id}/advance",
  input: advanceProjectInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.id),
  guard: isOwnWork,
  run: async ({ tx, actor, input, row, today }) => {
    const user = signedIn(actor);
    const isBack = compareStages(input.to, row.stage) < 0;
    if (!mayMoveBetween(user.role, row.stage, input.to, isBack)) {
      throw new AppError("FORBIDDEN", { rule: "GATE_NOT_YOURS" });
    }
    const reason = input.reason ?? "";
    const move = canMove({ from: row.stage, to: input.to, standing: row.standing, reason, isImport: false });
    if (!move.ok) throw ruleError(move.code);
    const dates = moveDates(input, today);
    if (move.value === "forward") {
      const missing = blockingFor(input.to, await readFacts(tx, row));
      if (missing.length > 0) throw ruleError("GATE_NOT_MET", { missing: missing.map(({ code }) => code) });
    }
    await updateVersioned(tx, projects, input, { stage: input.to, stageEnteredOn: dates.actualOn });
    const record = { projectId: row.id, kind: "stage" as const, fromCode: row.stage, toCode: input.to };
    await writeMove(tx, user, { ...record, reason: input.reason ?? null }, dates);
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: { code: row.code, from: row.stage, to: input.to, reason: input.reason ?? null },
  }),
});
