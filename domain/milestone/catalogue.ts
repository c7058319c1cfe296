import type { DocumentKind } from "@/domain/project/document-kind";
import { type MilestoneCode, type MilestoneState, reviewedMilestones } from "./milestone";

/** How long an office usually takes; law counts some of them in natural days. */
export type MilestoneLimit = { count: number; unit: "workingDays" | "days" };

export type CatalogueEntry = {
  /** Kind of document that proves it. */
  evidence: DocumentKind;
  /** Null where there is none or it depends on the case. */
  limit: MilestoneLimit | null;
  /** Steps that usually come first; warned about, never enforced. */
  dependsOn: readonly MilestoneCode[];
};

const workingDays = (count: number): MilestoneLimit => ({ count, unit: "workingDays" });
const days = (count: number): MilestoneLimit => ({ count, unit: "days" });

/** Documents, usual limits and order of the steps after signing (domain.md 1.3). */
export const milestoneCatalogue = {
  enterpriseRegistration: { evidence: "businessLicence", limit: workingDays(1), dependsOn: [] },
  projectFiling: {
    evidence: "filingCertificate",
    limit: workingDays(3),
    dependsOn: ["enterpriseRegistration"],
  },
  energyReview: { evidence: "energyReviewOpinion", limit: null, dependsOn: ["projectFiling"] },
  environmentalApproval: {
    evidence: "environmentalApproval",
    limit: days(30),
    dependsOn: ["projectFiling"],
  },
  safetyReview: { evidence: "safetyReviewOpinion", limit: null, dependsOn: ["projectFiling"] },
  landContract: { evidence: "landContract", limit: days(30), dependsOn: ["enterpriseRegistration"] },
  landHandover: { evidence: "landHandover", limit: null, dependsOn: ["landContract"] },
  landPlanningPermit: { evidence: "landPlanningPermit", limit: null, dependsOn: ["landContract"] },
  engineeringPlanningPermit: {
    evidence: "engineeringPermit",
    limit: workingDays(20),
    dependsOn: ["landPlanningPermit"],
  },
  drawingReview: {
    evidence: "drawingReview",
    limit: workingDays(15),
    dependsOn: ["engineeringPlanningPermit"],
  },
  constructionPermit: {
    evidence: "constructionPermit",
    limit: workingDays(7),
    dependsOn: ["engineeringPlanningPermit", "drawingReview"],
  },
  utilityConnection: { evidence: "other", limit: null, dependsOn: [] },
  constructionStart: {
    evidence: "sitePhoto",
    limit: null,
    dependsOn: ["energyReview", "environmentalApproval", "safetyReview", "constructionPermit"],
  },
  investmentRegistration: {
    evidence: "investmentRegistration",
    limit: null,
    dependsOn: ["constructionStart"],
  },
  completionAcceptance: {
    evidence: "completionAcceptance",
    limit: workingDays(15),
    dependsOn: ["constructionStart"],
  },
  pollutionPermit: { evidence: "pollutionPermit", limit: null, dependsOn: ["environmentalApproval"] },
  productionStart: {
    evidence: "firstInvoice",
    limit: null,
    dependsOn: ["completionAcceptance", "pollutionPermit"],
  },
  aboveScale: { evidence: "statisticsRecord", limit: null, dependsOn: ["productionStart"] },
} as const satisfies Record<MilestoneCode, CatalogueEntry>;

/** The entry of a code, widened. */
export const catalogueEntry = (code: MilestoneCode): CatalogueEntry => milestoneCatalogue[code];

/** Whether two more pairs of eyes are asked for. */
export const isReviewed = (code: MilestoneCode): boolean => reviewedMilestones.some((name) => name === code);

/** Steps every project takes: gates of later stages ask for them. */
const alwaysTaken: ReadonlySet<MilestoneCode> = new Set<MilestoneCode>([
  "enterpriseRegistration",
  "projectFiling",
  "constructionStart",
  "completionAcceptance",
  "productionStart",
]);

export const mayBeNotApplicable = (code: MilestoneCode): boolean => !alwaysTaken.has(code);

/** The steps that usually come first and are neither done nor 不适用; a step without a row is not started. */
export const unmetDependencies = (
  code: MilestoneCode,
  states: ReadonlyMap<MilestoneCode, MilestoneState>,
): MilestoneCode[] =>
  catalogueEntry(code).dependsOn.filter((earlier) => {
    const state = states.get(earlier) ?? "notStarted";
    return state !== "done" && state !== "notApplicable";
  });
