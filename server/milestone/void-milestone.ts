import { milestones } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { voidMilestoneInput } from "@/domain/milestone/review-milestone.schema";
import { mayVoid } from "@/domain/milestone/review-steps";
import { milestoneOutcome } from "@/domain/milestone/save-milestone.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { refuseClosed } from "../project/load-project";
import { hasRight } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { type LoadedMilestone, loadMilestone } from "./load-milestone";

/** The statistician corrects what was confirmed anywhere; the others void what they may write. */
const mayTouch = (actor: Actor, { project }: LoadedMilestone): boolean =>
  signedIn(actor).role === "statistician" ? project.isFull : hasRight(project, "milestone");

/**
 * 作废: the entry stays in the record with its reason, and the step starts anew. Throws PROJECT_CLOSED,
 * MILESTONE_NOT_VOIDABLE for a step that lies with a reviewer, or a confirmed one voided by anyone but the statistician.
 */
export const voidMilestone = command({
  name: "milestone.void",
  permission: "milestone.void",
  summary: "作废里程碑登记",
  method: "POST",
  path: "/milestones/{id}/void",
  input: voidMilestoneInput,
  output: milestoneOutcome,
  load: ({ tx, actor, input }) => loadMilestone(tx, actor, input.id),
  guard: ({ actor, row }) => mayTouch(actor, row),
  run: async ({ tx, actor, input, row, now }) => {
    refuseClosed(row.project);
    const { userId, role } = signedIn(actor);
    if (!mayVoid(row.review, role)) throw ruleError("MILESTONE_NOT_VOIDABLE");
    await updateVersioned(tx, milestones, input, {
      voidedAt: now.toISOString(),
      voidedBy: userId,
      voidReason: input.reason,
    });
    const { id, projectId, code, state, review, statMonth } = row;
    return { id, projectId, code, state, review, statMonth, version: input.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.projectId },
    detail: {
      code: row.code,
      milestoneId: row.id,
      from: row.review === "confirmed" ? row.review : row.state,
      to: "voided",
      actualOn: row.actualOn,
      statMonth: row.statMonth,
      reason: input.reason,
    },
  }),
});
