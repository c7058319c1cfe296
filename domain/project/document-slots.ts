import type { DocumentKind } from "@/domain/project/document-kind";
import { type Stage, stages } from "@/domain/project/stage";

/** Kinds that belong to no stage: photos of a follow-up and what has no kind of its own. */
export type LooseDocumentKind = "meetingPhoto" | "other";
export type SlotKind = Exclude<DocumentKind, LooseDocumentKind>;

/** Where each document is filed: the stage it opens, or in which it arises (domain.md 1.3, 1.4, 3.4). */
export const documentSlots = {
  L0: [],
  L1: [],
  L2: ["visitReport"],
  L3: ["companyProfile", "projectPlan"],
  R1: [
    "admissionApplication",
    "investorLicence",
    "financialStatements",
    "creditReport",
    "projectProposal",
    "processDescription",
    "sitePlan",
    "fundingPlan",
    "benefitEstimate",
    "energyLoad",
    "environmentForecast",
    "safetyForecast",
    "intellectualProperty",
    "policyRequests",
    "dueDiligence",
  ],
  R2: ["screeningOpinion"],
  R3: ["jointReviewOpinion", "draftAgreement"],
  S1: ["legalReview", "agreementScan"],
  S2: ["decisionMinutes", "fairCompetitionReview", "contractScan"],
  D1: ["businessLicence"],
  D2: [
    "filingCertificate",
    "energyReviewOpinion",
    "environmentalApproval",
    "safetyReviewOpinion",
    "landContract",
    "landHandover",
    "landPlanningPermit",
    "engineeringPermit",
    "drawingReview",
  ],
  B1: ["constructionPermit", "constructionContract", "leaseContract", "sitePhoto"],
  B2: ["paymentVoucher", "investmentRegistration"],
  B3: ["completionAcceptance"],
  O1: ["pollutionPermit", "firstInvoice", "productionAcceptance"],
  O2: ["statisticsRecord", "taxRecord"],
} as const satisfies Record<Stage, readonly SlotKind[]>;

export type DocumentSlots = Readonly<Record<Stage, readonly SlotKind[]>>;

/** The stage a document is filed under; null for what belongs to none. */
export function slotStageOf(kind: DocumentKind): Stage | null {
  const slots: Record<Stage, readonly DocumentKind[]> = documentSlots;
  return stages.find((stage) => slots[stage].includes(kind)) ?? null;
}
