import type { Role } from "@/domain/access/role";
import { ok, type Result, refuse } from "@/domain/shared/result";
import { isReviewed } from "./catalogue";
import type { MilestoneCode, MilestoneReview, MilestoneState } from "./milestone";

export const reviewStepNames = [
  "submit",
  "approve",
  "returnReview",
  "confirm",
  "returnConfirmation",
] as const;

export type ReviewStep = (typeof reviewStepNames)[number];

type StepRule = { from: readonly MilestoneReview[]; to: MilestoneReview; by: readonly Role[] };

/** 提交 → 部门审核 → 确认, each can be sent back (domain.md 1.1, 1.2). */
export const reviewSteps = {
  submit: { from: ["none", "returned"], to: "submitted", by: ["officer", "departmentHead"] },
  approve: { from: ["submitted"], to: "reviewed", by: ["departmentHead"] },
  returnReview: { from: ["submitted"], to: "returned", by: ["departmentHead"] },
  confirm: { from: ["reviewed"], to: "confirmed", by: ["statistician"] },
  returnConfirmation: { from: ["reviewed"], to: "returned", by: ["statistician"] },
} as const satisfies Record<ReviewStep, StepRule>;

export const stepRule = (step: ReviewStep): StepRule => reviewSteps[step];

export const reviewStepCodes = [
  "NO_REVIEW",
  "NOT_AT_THIS_STEP",
  "NOT_YOURS",
  "OWN_SUBMISSION",
  "OWN_REVIEW",
  "OWN_PROJECT",
  "NOT_DONE",
  "DOCUMENT_MISSING",
  "EVIDENCE_MISSING",
] as const;

export type ReviewStepCode = (typeof reviewStepCodes)[number];

/** A step on its way, with what its project says about the people. */
export type ReviewedMilestone = {
  code: MilestoneCode;
  state: MilestoneState;
  review: MilestoneReview;
  documentNo: string | null;
  submittedBy: string | null;
  reviewedBy: string | null;
  ownerId: string | null;
  departmentId: string;
  /** Current, not voided. */
  fileCount: number;
};

export type Reviewer = { userId: string; role: Role; departmentId: string | null };

export type SubmissionGap = "NOT_DONE" | "DOCUMENT_MISSING" | "EVIDENCE_MISSING";

/** What is still to be filled in before a step can be submitted. */
export function submissionGaps({ state, documentNo, fileCount }: ReviewedMilestone): SubmissionGap[] {
  if (state !== "done") return ["NOT_DONE"];
  const gaps: SubmissionGap[] = [];
  if (documentNo === null) gaps.push("DOCUMENT_MISSING");
  if (fileCount === 0) gaps.push("EVIDENCE_MISSING");
  return gaps;
}

/** Three people: nobody passes what they submitted or reviewed, nor confirms their own project. */
function personRefusal(
  step: ReviewStep,
  milestone: ReviewedMilestone,
  person: Reviewer,
): ReviewStepCode | null {
  if (step !== "approve" && step !== "confirm") return null;
  if (milestone.submittedBy === person.userId) return "OWN_SUBMISSION";
  if (step === "approve") return null;
  if (milestone.reviewedBy === person.userId) return "OWN_REVIEW";
  return milestone.ownerId === person.userId ? "OWN_PROJECT" : null;
}

const isElsewhere = (step: ReviewStep, { departmentId }: ReviewedMilestone, person: Reviewer): boolean =>
  (step === "approve" || step === "returnReview") && person.departmentId !== departmentId;

/** Whether this person may take this step with a milestone, and where it leads. */
export function canStep(
  step: ReviewStep,
  milestone: ReviewedMilestone,
  person: Reviewer,
): Result<MilestoneReview, ReviewStepCode> {
  const rule = stepRule(step);
  if (!rule.by.includes(person.role) || isElsewhere(step, milestone, person)) return refuse("NOT_YOURS");
  if (!isReviewed(milestone.code)) return refuse("NO_REVIEW");
  if (!rule.from.includes(milestone.review)) return refuse("NOT_AT_THIS_STEP");
  const refusal = personRefusal(step, milestone, person);
  if (refusal) return refuse(refusal);
  const [gap] = step === "submit" ? submissionGaps(milestone) : [];
  return gap ? refuse(gap) : ok(rule.to);
}

/** What was confirmed is voided only by who confirms; what lies with a reviewer is sent back first. */
export function mayVoid(review: MilestoneReview, role: Role): boolean {
  if (review === "confirmed") return role === "statistician";
  const isWaiting = review === "submitted" || review === "reviewed";
  return !isWaiting && (role === "officer" || role === "departmentHead");
}
