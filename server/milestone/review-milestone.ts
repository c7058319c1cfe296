import type { Transaction } from "@/db/client";
import { type ReviewMilestoneInput, reviewMilestoneInput } from "@/domain/milestone/review-milestone.schema";
import { milestoneOutcome } from "@/domain/milestone/save-milestone.schema";
import { milestoneText } from "@/lib/text/milestones";
import { command } from "../kernel/procedure";
import { notify } from "../notification/notify";
import { signedIn } from "../project/signed-in";
import { type LoadedMilestone, loadMilestone, seesInFull } from "./load-milestone";
import { statisticians } from "./people";
import { stepAudit, takeStep } from "./take-step";

async function tell(
  tx: Transaction,
  row: LoadedMilestone,
  actorId: string,
  { decision, reason }: ReviewMilestoneInput,
): Promise<void> {
  const isApproved = decision === "approve";
  await notify(tx, {
    userIds: isApproved ? await statisticians(tx) : row.submittedBy ? [row.submittedBy] : [],
    kind: isApproved ? "milestoneReview" : "milestoneReturned",
    projectId: row.projectId,
    subjectId: row.id,
    actorId,
    excerpt: isApproved ? milestoneText[row.code] : `${milestoneText[row.code]}：${reason}`,
  });
}

/** 部门审核: the head of the department passes a step on or sends it back. Throws MILESTONE_OWN_SUBMISSION, _NOT_AT_THIS_STEP. */
export const reviewMilestone = command({
  name: "milestone.review",
  permission: "milestone.review",
  summary: "部门审核里程碑",
  method: "POST",
  path: "/milestones/{id}/review",
  input: reviewMilestoneInput,
  output: milestoneOutcome,
  load: ({ tx, actor, input }) => loadMilestone(tx, actor, input.id),
  guard: seesInFull,
  run: async ({ tx, actor, input, row, now }) => {
    const { userId } = signedIn(actor);
    const isApproved = input.decision === "approve";
    const outcome = await takeStep(tx, {
      actor,
      row,
      step: isApproved ? "approve" : "returnReview",
      version: input.version,
      values: isApproved
        ? { reviewedBy: userId, reviewedAt: now.toISOString(), returnReason: null }
        : { returnReason: input.reason ?? null },
    });
    await tell(tx, row, userId, input);
    return outcome;
  },
  audit: ({ input, row, output }) => stepAudit(row, output, { reason: input.reason ?? null }),
});
