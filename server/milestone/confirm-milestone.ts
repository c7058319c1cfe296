import type { Transaction } from "@/db/client";
import type { MilestoneRow } from "@/db/schema";
import {
  type ConfirmMilestoneInput,
  confirmMilestoneInput,
} from "@/domain/milestone/review-milestone.schema";
import { milestoneOutcome } from "@/domain/milestone/save-milestone.schema";
import { isOpenStatMonth, runningMonth } from "@/domain/month/open-month";
import { milestoneText } from "@/lib/text/milestones";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { readOpenMonths } from "../month/read-open-months";
import { notify } from "../notification/notify";
import { signedIn } from "../project/signed-in";
import { type LoadedMilestone, loadMilestone, seesInFull } from "./load-milestone";
import { stepAudit, takeStep } from "./take-step";

type Decision = { userId: string; now: Date; running: string };

/** The month is chosen, never derived from the date; left out it is the running one. */
function decisionValues(
  input: ConfirmMilestoneInput,
  { userId, now, running }: Decision,
): Partial<MilestoneRow> {
  if (input.decision === "return") return { returnReason: input.reason ?? null };
  return {
    confirmedBy: userId,
    confirmedAt: now.toISOString(),
    statMonth: input.statMonth ?? running,
    returnReason: null,
  };
}

async function tell(tx: Transaction, row: LoadedMilestone, userId: string, input: ConfirmMilestoneInput) {
  const isConfirmed = input.decision === "confirm";
  await notify(tx, {
    userIds: row.submittedBy ? [row.submittedBy] : [],
    kind: isConfirmed ? "milestoneConfirmed" : "milestoneReturned",
    projectId: row.projectId,
    subjectId: row.id,
    actorId: userId,
    excerpt: isConfirmed ? milestoneText[row.code] : `${milestoneText[row.code]}：${input.reason}`,
  });
}

/**
 * 确认 by the statistician, a third person, in a statistical month; from then on the step is locked. Throws
 * MILESTONE_OWN_SUBMISSION, _OWN_REVIEW, _OWN_PROJECT, _NOT_AT_THIS_STEP, _MONTH_CLOSED.
 */
export const confirmMilestone = command({
  name: "milestone.confirm",
  permission: "milestone.confirm",
  summary: "确认里程碑",
  method: "POST",
  path: "/milestones/{id}/confirmation",
  input: confirmMilestoneInput,
  output: milestoneOutcome,
  load: ({ tx, actor, input }) => loadMilestone(tx, actor, input.id),
  guard: seesInFull,
  run: async ({ tx, actor, input, row, now, today }) => {
    const { userId } = signedIn(actor);
    const openMonths = await readOpenMonths(tx, today);
    const values = decisionValues(input, { userId, now, running: runningMonth(openMonths, today) });
    const isConfirmed = input.decision === "confirm";
    const outcome = await takeStep(tx, {
      actor,
      row,
      step: isConfirmed ? "confirm" : "returnConfirmation",
      version: input.version,
      values,
    });
    const isOpen = isOpenStatMonth(openMonths, values.statMonth ?? "", row.actualOn ?? today);
    if (isConfirmed && !isOpen) throw ruleError("MILESTONE_MONTH_CLOSED");
    await tell(tx, row, userId, input);
    return outcome;
  },
  audit: ({ input, row, output }) =>
    stepAudit(row, output, {
      actualOn: row.actualOn,
      statMonth: output.statMonth,
      reason: input.reason ?? null,
    }),
});
