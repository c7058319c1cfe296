import { submitMilestoneInput } from "@/domain/milestone/review-milestone.schema";
import { milestoneOutcome } from "@/domain/milestone/save-milestone.schema";
import { milestoneText } from "@/lib/text/milestones";
import { command } from "../kernel/procedure";
import { notify } from "../notification/notify";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { loadMilestone } from "./load-milestone";
import { headsOf } from "./people";
import { stepAudit, takeStep } from "./take-step";

/** Hands 开工 or 竣工 in for review. Throws MILESTONE_NOT_DONE, _DOCUMENT_MISSING, _EVIDENCE_MISSING, _NO_REVIEW. */
export const submitMilestone = command({
  name: "milestone.submit",
  permission: "milestone.edit",
  summary: "提交里程碑审核",
  method: "POST",
  path: "/milestones/{id}/submission",
  input: submitMilestoneInput,
  output: milestoneOutcome,
  load: ({ tx, actor, input }) => loadMilestone(tx, actor, input.id),
  guard: ({ row }) => needs("milestone")({ row: row.project }),
  run: async ({ tx, actor, input, row, now }) => {
    const { userId } = signedIn(actor);
    const values = {
      submittedBy: userId,
      submittedAt: now.toISOString(),
      reviewedBy: null,
      reviewedAt: null,
      returnReason: null,
    };
    const outcome = await takeStep(tx, { actor, row, step: "submit", version: input.version, values });
    await notify(tx, {
      userIds: await headsOf(tx, row.project.departmentId),
      kind: "milestoneReview",
      projectId: row.projectId,
      subjectId: row.id,
      actorId: userId,
      excerpt: milestoneText[row.code],
    });
    return outcome;
  },
  audit: ({ row, output }) => stepAudit(row, output, { actualOn: row.actualOn }),
});
