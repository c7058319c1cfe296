import type { Role } from "@/domain/access/role";
import type { MilestoneCode } from "@/domain/milestone/milestone";
import type { ProjectFacts } from "@/domain/project/facts";
import { missingItems } from "@/domain/project/gate";
import type { GateDocument, GateField, GateItem, GateRecord, GateTerm } from "@/domain/project/gate-item";
import type { Stage } from "@/domain/project/stage";

/** Roles that may be named to pass a gate; each holds `project.advance`. */
export const decidingRoles = [
  "officer",
  "departmentHead",
  "leader",
  "statistician",
] as const satisfies readonly Role[];
export type DecidingRole = (typeof decidingRoles)[number];

/** What must be there to enter a stage, and who records that it was entered. */
export type Gate = { items: readonly GateItem[]; deciders: readonly DecidingRole[] };
export type GateRules = Readonly<Record<Stage, Gate>>;

const fields = (...codes: GateField[]): GateItem[] => codes.map((code) => ({ kind: "field", code }));
const documents = (...codes: GateDocument[]): GateItem[] => codes.map((code) => ({ kind: "document", code }));
const records = (...codes: GateRecord[]): GateItem[] => codes.map((code) => ({ kind: "record", code }));
const terms = (...codes: GateTerm[]): GateItem[] => codes.map((code) => ({ kind: "term", code }));
const milestones = (...codes: MilestoneCode[]): GateItem[] =>
  codes.map((code) => ({ kind: "milestone", code }));

const officerOrHead = ["officer", "departmentHead"] as const satisfies readonly DecidingRole[];
const head = ["departmentHead"] as const satisfies readonly DecidingRole[];

/** What a lead is registered with; no office may do without. */
export const coreItems: readonly GateItem[] = fields(
  "sourceChannel",
  "investorName",
  "contact",
  "summary",
  "industry",
  "firstReporter",
);

const negotiation: Gate = {
  items: [
    ...fields("investorUscc", "sourceRegion", "industryCode", "chainRole"),
    ...fields("totalInvestment", "fixedInvestment", "equipmentInvestment", "landOrFactory"),
    ...fields("expectedOutput", "expectedTax", "expectedJobs", "energy"),
    ...fields("plannedStart", "plannedCompletion", "plannedProduction"),
    ...documents("companyProfile", "projectPlan"),
  ],
  deciders: officerOrHead,
};

/** The dossier of domain.md 3.4, without what only large projects bring or what comes later. */
const dossier: Gate = {
  items: [
    ...records("siteChoice"),
    ...fields("environmentCategory", "highEnergyEmission", "majorHazard"),
    ...documents("admissionApplication", "investorLicence", "financialStatements", "creditReport"),
    ...documents("projectProposal", "processDescription", "sitePlan", "fundingPlan", "benefitEstimate"),
    ...documents("energyLoad", "environmentForecast", "safetyForecast", "intellectualProperty"),
    ...documents("visitReport"),
  ],
  deciders: officerOrHead,
};

const contract: Gate = {
  items: [
    ...records("formalContract"),
    ...terms("contractNo", "contractParties", "contractPhases"),
    ...terms("agreedStart", "agreedCompletion", "agreedProduction", "agreedCapacity"),
    ...terms("promisedIntensity", "promisedOutput", "promisedTax", "breachTerms", "signingEvent"),
    ...documents("decisionMinutes", "legalReview", "fairCompetitionReview", "contractScan"),
  ],
  deciders: ["departmentHead", "leader"],
};

/** Domain.md 1.2 and 1.4, until an office sets its own. */
export const defaultGateRules: GateRules = {
  L0: { items: coreItems, deciders: officerOrHead },
  L1: { items: fields("leadJudgement", "owner", "firstTalkDepartment"), deciders: officerOrHead },
  L2: { items: records("siteVisit"), deciders: officerOrHead },
  L3: negotiation,
  R1: dossier,
  R2: { items: documents("screeningOpinion"), deciders: head },
  R3: { items: documents("jointReviewOpinion", "draftAgreement"), deciders: ["leader"] },
  S1: {
    items: [...records("frameworkAgreement"), ...documents("agreementScan", "legalReview")],
    deciders: head,
  },
  S2: contract,
  D1: {
    items: [
      ...fields("projectCompanyUscc", "projectCompanyEstablished", "registeredCapital", "paidInCapital"),
      ...documents("businessLicence"),
    ],
    deciders: head,
  },
  D2: { items: milestones("projectFiling"), deciders: head },
  B1: {
    items: [
      ...milestones("constructionStart"),
      ...records("permitNumber", "firstFund"),
      ...fields("contractor"),
      ...documents("permitOrLease", "sitePhoto", "constructionContract"),
    ],
    deciders: head,
  },
  B2: { items: [], deciders: head },
  B3: {
    items: [...milestones("completionAcceptance"), ...documents("completionAcceptance")],
    deciders: head,
  },
  O1: {
    items: [
      ...milestones("productionStart"),
      ...fields("productionLine", "firstMonthOutput"),
      ...documents("productionAcceptance", "firstInvoice"),
    ],
    deciders: head,
  },
  O2: {
    items: [
      ...fields("annualOutput", "annualTax", "aboveScale"),
      ...records("promisesReached"),
      ...documents("statisticsRecord", "taxRecord"),
    ],
    deciders: ["statistician"],
  },
};

export const gateFor = (rules: GateRules, stage: Stage): Gate => rules[stage];

/** What is still missing to enter a stage; an empty list opens the gate. */
export const missingFor = (rules: GateRules, stage: Stage, facts: ProjectFacts): GateItem[] =>
  missingItems(gateFor(rules, stage).items, facts);
