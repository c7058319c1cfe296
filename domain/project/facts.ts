import type { CapitalKind } from "@/domain/enterprise/capital-kind";
import type { DocumentKind } from "@/domain/project/document-kind";
import type { FollowUpFacts } from "@/domain/project/follow-up";

/**
 * What gates look at: plain data gathered from a project row and its records, with the columns' own types.
 * Absent text may be "" or null; areas are the text of the numeric column.
 */
export type ProjectFacts = {
  sourceChannel: string | null;
  investorName: string | null;
  /** A contact with a name and a telephone number or mail address. */
  hasReachableContact: boolean;
  summary: string | null;
  industry: string | null;
  firstReportedBy: string | null;
  ownerId: string | null;
  followUps: readonly FollowUpFacts[];
  capitalKind: CapitalKind;
  investorUscc: string | null;
  sourceRegionCode: string | null;
  industryCode: string | null;
  totalInvestmentFen: number | null;
  fixedInvestmentFen: number | null;
  landNeedSqm: string | null;
  factoryNeedSqm: string | null;
  expectedOutputFen: number | null;
  expectedTaxFen: number | null;
  plannedStartOn: string | null;
  plannedCompletionOn: string | null;
  plannedProductionOn: string | null;
  /** Agreements that are not void. */
  hasFrameworkAgreement: boolean;
  hasFormalContract: boolean;
  projectCompanyUscc: string | null;
  documents: readonly DocumentKind[];
};

/** A project about which nothing is known yet; queries and tests spread over it. */
export const unknownFacts: ProjectFacts = {
  sourceChannel: null,
  investorName: null,
  hasReachableContact: false,
  summary: null,
  industry: null,
  firstReportedBy: null,
  ownerId: null,
  followUps: [],
  capitalKind: "domestic",
  investorUscc: null,
  sourceRegionCode: null,
  industryCode: null,
  totalInvestmentFen: null,
  fixedInvestmentFen: null,
  landNeedSqm: null,
  factoryNeedSqm: null,
  expectedOutputFen: null,
  expectedTaxFen: null,
  plannedStartOn: null,
  plannedCompletionOn: null,
  plannedProductionOn: null,
  hasFrameworkAgreement: false,
  hasFormalContract: false,
  projectCompanyUscc: null,
  documents: [],
};
