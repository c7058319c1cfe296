/** The official sample set of documents around idle land (domain.md 4.5). */
export const idleTemplateCodes = [
  "investigationNotice",
  "determination",
  "situationNotice",
  "hearingRights",
  "feeDecision",
  "recoveryDecision",
  "startReport",
  "completionReport",
  "handoverConfirmation",
  "serviceReceipt",
] as const;
export type IdleTemplateCode = (typeof idleTemplateCodes)[number];
