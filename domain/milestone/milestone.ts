/** Steps that run side by side after signing (domain.md 1.3), in the order they are usually finished. */
export const milestoneCodes = [
  "enterpriseRegistration",
  "projectFiling",
  "energyReview",
  "environmentalApproval",
  "safetyReview",
  "landContract",
  "landHandover",
  "landPlanningPermit",
  "engineeringPlanningPermit",
  "drawingReview",
  "constructionPermit",
  "utilityConnection",
  "constructionStart",
  "investmentRegistration",
  "completionAcceptance",
  "pollutionPermit",
  "productionStart",
  "aboveScale",
] as const;

export type MilestoneCode = (typeof milestoneCodes)[number];

export const milestoneStates = ["notStarted", "inProgress", "blocked", "done", "notApplicable"] as const;

export type MilestoneState = (typeof milestoneStates)[number];

/** 部门审核 → 确认, for the steps that need two more pairs of eyes; `none` for the others and before submission. */
export const milestoneReviews = ["none", "submitted", "reviewed", "confirmed", "returned"] as const;

export type MilestoneReview = (typeof milestoneReviews)[number];

/** 开工 and 竣工 count only once a department reviewed and the statistician confirmed them (domain.md 1.2, B1). */
export const reviewedMilestones = [
  "constructionStart",
  "completionAcceptance",
] as const satisfies readonly MilestoneCode[];
