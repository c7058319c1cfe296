/** 到位资金 ledger codes (domain.md 2.3). */
export const fundEntryStates = ["draft", "pending", "returned", "confirmed", "locked", "reversed"] as const;
export type FundEntryState = (typeof fundEntryStates)[number];

/**
 * States whose amount counts. A reversed entry keeps counting in its month beside the negative entry that
 * cancels it in the open month, so that no closed month moves (domain.md 2.6).
 */
export const countedFundEntryStates = [
  "confirmed",
  "locked",
  "reversed",
] as const satisfies readonly FundEntryState[];

export const fundCategories = [
  "paidInCapital",
  "landPrice",
  "construction",
  "equipment",
  "otherFixedAssets",
  "workingCapital",
  "research",
  "rentAndFitOut",
  "foreignCapital",
  "foreignReinvestment",
  "other",
] as const;
export type FundCategory = (typeof fundCategories)[number];

export const fundEvidenceKinds = [
  "capitalVerification",
  "bankSlip",
  "landReceipt",
  "invoice",
  "constructionPayment",
  "equipmentContract",
  "customsDeclaration",
  "statisticalReport",
  "foreignCapitalRegistration",
  "other",
] as const;
export type FundEvidenceKind = (typeof fundEvidenceKinds)[number];
