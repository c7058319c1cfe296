import type { Transaction } from "@/db/client";
import { type MilestoneRow, milestones } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { canStep, type ReviewStep, type ReviewStepCode } from "@/domain/milestone/review-steps";
import type { MilestoneOutcome } from "@/domain/milestone/save-milestone.schema";
import { AppError, ruleError } from "../kernel/app-error";
import type { AuditEntry } from "../kernel/audit";
import { updateVersioned } from "../kernel/versioned";
import { refuseClosed } from "../project/load-project";
import { signedIn } from "../project/signed-in";
import { countEvidence, type LoadedMilestone } from "./load-milestone";
import { reviewStepRule } from "./rule-codes";

const refusal = (code: ReviewStepCode): AppError =>
  code === "NOT_YOURS"
    ? new AppError("FORBIDDEN", { rule: "MILESTONE_NOT_YOURS" })
    : ruleError(reviewStepRule[code]);

type Step = {
  actor: Actor;
  row: LoadedMilestone;
  step: ReviewStep;
  version: number;
  values: Partial<MilestoneRow>;
};

/**
 * Moves a step on in its review, once: a second person at the same moment gets CONFLICT. Throws PROJECT_CLOSED,
 * FORBIDDEN for who has no say in it and the rule that stands in the way.
 */
export async function takeStep(
  tx: Transaction,
  { actor, row, step, version, values }: Step,
): Promise<MilestoneOutcome> {
  refuseClosed(row.project);
  if (row.version !== version) throw new AppError("CONFLICT");
  const facts = {
    ...row,
    ownerId: row.project.ownerId,
    departmentId: row.project.departmentId,
    fileCount: await countEvidence(tx, row.id),
  };
  const allowed = canStep(step, facts, signedIn(actor));
  if (!allowed.ok) throw refusal(allowed.code);
  await updateVersioned(tx, milestones, { id: row.id, version }, { ...values, review: allowed.value });
  const { id, projectId, code, state } = row;
  const statMonth = values.statMonth ?? row.statMonth;
  return { id, projectId, code, state, statMonth, review: allowed.value, version: version + 1 };
}

/** What the log and the timeline keep of a step in the review. */
export const stepAudit = (
  row: LoadedMilestone,
  output: MilestoneOutcome,
  extra: Record<string, unknown> = {},
): AuditEntry => ({
  subject: { type: "project", id: row.projectId },
  detail: { code: row.code, milestoneId: row.id, from: row.review, to: output.review, ...extra },
});
