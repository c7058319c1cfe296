/** Kinds of documents a project collects; gates name them. */
export const documentKinds = [
  "companyProfile",
  "projectPlan",
  "admissionApplication",
  "investorLicence",
  "screeningOpinion",
  "jointReviewOpinion",
  "decisionMinutes",
  "agreementScan",
  "contractScan",
  "legalReview",
  "fairCompetitionReview",
  "businessLicence",
  "constructionPermit",
  "leaseContract",
  "sitePhoto",
  "completionAcceptance",
  "firstInvoice",
  "productionAcceptance",
  "statisticsRecord",
  "other",
] as const;

export type DocumentKind = (typeof documentKinds)[number];
