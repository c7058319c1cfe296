import type { DocumentKind } from "@/domain/project/document-kind";
import type { ProjectFacts } from "@/domain/project/facts";
import { isEvidencedVisit } from "@/domain/project/follow-up";
import type { Stage } from "@/domain/project/stage";

type Test = (facts: ProjectFacts) => boolean;

const isFilled = (value: string | null): boolean => value !== null && value.trim() !== "";
const isPositive = (value: number | string | null): boolean => value !== null && Number(value) > 0;

/** One named test per item; a gate stores only the item's name. */
const fieldTests = {
  sourceChannel: (facts) => isFilled(facts.sourceChannel),
  investorName: (facts) => isFilled(facts.investorName),
  contact: (facts) => facts.hasReachableContact,
  summary: (facts) => isFilled(facts.summary),
  industry: (facts) => isFilled(facts.industry),
  firstReporter: (facts) => isFilled(facts.firstReportedBy),
  owner: (facts) => isFilled(facts.ownerId),
  investorUscc: (facts) => isFilled(facts.investorUscc) || facts.capitalKind !== "domestic",
  sourceRegion: (facts) => isFilled(facts.sourceRegionCode),
  industryCode: (facts) => isFilled(facts.industryCode),
  totalInvestment: (facts) => isPositive(facts.totalInvestmentFen),
  fixedInvestment: (facts) => isPositive(facts.fixedInvestmentFen),
  landOrFactory: (facts) => isPositive(facts.landNeedSqm) || isPositive(facts.factoryNeedSqm),
  expectedOutput: (facts) => isPositive(facts.expectedOutputFen),
  expectedTax: (facts) => isPositive(facts.expectedTaxFen),
  plannedStart: (facts) => isFilled(facts.plannedStartOn),
  plannedCompletion: (facts) => isFilled(facts.plannedCompletionOn),
  plannedProduction: (facts) => isFilled(facts.plannedProductionOn),
  projectCompanyUscc: (facts) => isFilled(facts.projectCompanyUscc),
} as const satisfies Record<string, Test>;

const recordTests = {
  siteVisit: (facts) => facts.followUps.some(isEvidencedVisit),
  frameworkAgreement: (facts) => facts.hasFrameworkAgreement,
  formalContract: (facts) => facts.hasFormalContract,
} as const satisfies Record<string, Test>;

export type GateField = keyof typeof fieldTests;
export type GateRecord = keyof typeof recordTests;

/** `permitOrLease`: a leased factory shows its lease instead of a 施工许可证. */
export type GateDocument = Exclude<DocumentKind, "other"> | "permitOrLease";

export type GateItem =
  | { kind: "field"; code: GateField }
  | { kind: "document"; code: GateDocument }
  | { kind: "record"; code: GateRecord };

export type Gates = Readonly<Record<Stage, readonly GateItem[]>>;

const hasDocument = (facts: ProjectFacts, code: GateDocument): boolean =>
  code === "permitOrLease"
    ? facts.documents.includes("constructionPermit") || facts.documents.includes("leaseContract")
    : facts.documents.includes(code);

/** Whether one item of a gate is there. */
export function isItemMet(item: GateItem, facts: ProjectFacts): boolean {
  if (item.kind === "field") return fieldTests[item.code](facts);
  if (item.kind === "record") return recordTests[item.code](facts);
  return hasDocument(facts, item.code);
}

/** Fields and records hold a move back; documents are asked for and listed, and may follow. */
export const isBlocking = (item: GateItem): boolean => item.kind !== "document";

/** The items of a gate that are still missing, in the gate's order. */
export const missingItems = (gate: readonly GateItem[], facts: ProjectFacts): GateItem[] =>
  gate.filter((item) => !isItemMet(item, facts));
