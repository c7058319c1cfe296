import { type ProjectRow, projects } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { type ChangeStandingInput, changeStandingInput } from "@/domain/project/change-standing.schema";
import { mayChangeStanding } from "@/domain/project/deciders";
import type { Standing } from "@/domain/project/stage";
import { checkStandingChange } from "@/domain/project/standing";
import { movedResult } from "@/domain/project/update-project.schema";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadProject } from "./load-project";
import { needs } from "./rights";
import { signedIn } from "./signed-in";
import { moveDates, writeMove } from "./write-move";

function refuseWrongChange(from: Standing, input: ChangeStandingInput, today: string): void {
  const change = checkStandingChange({
    from,
    to: input.to,
    today: isoDate(today),
    reason: input.reason ?? "",
    resumeOn: input.resumeOn ? isoDate(input.resumeOn) : null,
    targetUnit: input.targetUnit ?? "",
    firstTalkCredit: input.firstTalkCredit ?? "",
  });
  if (!change.ok) throw ruleError(change.code);
}

const columnsOf = (input: ChangeStandingInput) => ({
  standing: input.to,
  standingReason: input.to === "normal" ? null : (input.reason ?? null),
  terminationReason: null,
  transferredTo: input.to === "transferred" ? (input.targetUnit ?? null) : null,
  firstTalkCredit: input.to === "transferred" ? (input.firstTalkCredit ?? null) : null,
  resumeOn: input.to === "suspended" ? (input.resumeOn ?? null) : null,
});

const standingColumns = (row: ProjectRow) => ({
  standing: row.standing,
  standingReason: row.standingReason,
  terminationReason: row.terminationReason,
  transferredTo: row.transferredTo,
  firstTalkCredit: row.firstTalkCredit,
  resumeOn: row.resumeOn,
});

/**
 * Suspends, hands over or resumes a project; its stage stays, so that one can count where it was lost.
 * Throws the codes of `checkStandingChange` and STANDING_NOT_YOURS.
 */
export const changeStanding = command({
  name: "project.changeStanding",
  permission: "project.changeStanding",
  summary: "暂缓、流转或恢复项目",
  method: "POST",
  path: "/projects/{id}/standing",
  input: changeStandingInput,
  output: movedResult,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.id),
  guard: needs("advance"),
  run: async ({ tx, actor, input, row, today }) => {
    const user = signedIn(actor);
    if (!mayChangeStanding(user.role, row.standing, input.to)) {
      throw new AppError("FORBIDDEN", { rule: "STANDING_NOT_YOURS" });
    }
    refuseWrongChange(row.standing, input, today);
    await updateVersioned(tx, projects, input, columnsOf(input));
    const record = { projectId: row.id, kind: "standing" as const, fromCode: row.standing, toCode: input.to };
    const move = { ...record, reason: input.reason ?? null, replaced: standingColumns(row) };
    const moveId = await writeMove(tx, user, move, await moveDates(tx, {}, today));
    return { id: row.id, version: input.version + 1, moveId };
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: { code: row.code, from: row.standing, ...columnsOf(input) },
  }),
});
