import type { ReviewStepCode } from "@/domain/milestone/review-steps";
import type { MilestoneSaveCode } from "@/domain/milestone/state-rules";
import type { RuleCode } from "@/lib/text/rules";

/** The rule a refused save breaks. */
export const saveRule: Record<MilestoneSaveCode, RuleCode> = {
  IN_REVIEW: "MILESTONE_IN_REVIEW",
  CONFIRMED: "MILESTONE_CONFIRMED",
  MOVE_NOT_ALLOWED: "MILESTONE_MOVE",
  BEFORE_SIGNING: "MILESTONE_BEFORE_SIGNING",
  ALWAYS_APPLICABLE: "MILESTONE_ALWAYS_APPLICABLE",
};

/** The rule a refused step of the review breaks. */
export const reviewStepRule: Record<ReviewStepCode, RuleCode> = {
  NO_REVIEW: "MILESTONE_NO_REVIEW",
  NOT_AT_THIS_STEP: "MILESTONE_NOT_AT_THIS_STEP",
  NOT_YOURS: "MILESTONE_NOT_YOURS",
  OWN_SUBMISSION: "MILESTONE_OWN_SUBMISSION",
  OWN_REVIEW: "MILESTONE_OWN_REVIEW",
  OWN_PROJECT: "MILESTONE_OWN_PROJECT",
  NOT_DONE: "MILESTONE_NOT_DONE",
  DOCUMENT_MISSING: "MILESTONE_DOCUMENT_MISSING",
  EVIDENCE_MISSING: "MILESTONE_EVIDENCE_MISSING",
};
