import type { ProjectFacts } from "@/domain/project/facts";
import {
  type GateDocument,
  type GateField,
  type GateItem,
  type GateRecord,
  type Gates,
  isBlocking,
  missingItems,
} from "@/domain/project/gate";
import type { Stage } from "@/domain/project/stage";

const fields = (...codes: GateField[]): GateItem[] => codes.map((code) => ({ kind: "field", code }));
const documents = (...codes: GateDocument[]): GateItem[] => codes.map((code) => ({ kind: "document", code }));
const records = (...codes: GateRecord[]): GateItem[] => codes.map((code) => ({ kind: "record", code }));

/**
 * What must be there to enter a stage (domain.md 1.2 and 1.4). Stages without an item of their own are
 * reached by working on the milestones of the one before.
 */
export const defaultGates: Gates = {
  L0: fields("sourceChannel", "investorName", "contact", "summary", "industry", "firstReporter"),
  L1: fields("owner"),
  L2: records("siteVisit"),
  L3: [
    ...fields("investorUscc", "sourceRegion", "industryCode", "totalInvestment", "fixedInvestment"),
    ...fields("landOrFactory", "expectedOutput", "expectedTax"),
    ...fields("plannedStart", "plannedCompletion", "plannedProduction"),
    ...documents("companyProfile", "projectPlan"),
  ],
  R1: documents("admissionApplication", "investorLicence"),
  R2: documents("screeningOpinion"),
  R3: documents("jointReviewOpinion"),
  S1: [...records("frameworkAgreement"), ...documents("agreementScan", "legalReview")],
  S2: [
    ...records("formalContract"),
    ...documents("decisionMinutes", "legalReview", "fairCompetitionReview", "contractScan"),
  ],
  D1: [...fields("projectCompanyUscc"), ...documents("businessLicence")],
  D2: [],
  B1: documents("permitOrLease", "sitePhoto"),
  B2: [],
  B3: documents("completionAcceptance"),
  O1: documents("firstInvoice", "productionAcceptance"),
  O2: documents("statisticsRecord"),
};

export const gateFor = (stage: Stage, gates: Gates = defaultGates): readonly GateItem[] => gates[stage];

/** What is still missing to enter a stage, documents included. */
export const missingFor = (stage: Stage, facts: ProjectFacts, gates: Gates = defaultGates): GateItem[] =>
  missingItems(gateFor(stage, gates), facts);

/** The missing items that hold the move back; an empty list opens the gate. */
export const blockingFor = (stage: Stage, facts: ProjectFacts, gates: Gates = defaultGates): GateItem[] =>
  missingFor(stage, facts, gates).filter(isBlocking);
