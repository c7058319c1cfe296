import type { CapitalKind } from "@/domain/enterprise/capital-kind";
import type { MilestoneCode, MilestoneReview, MilestoneState } from "@/domain/milestone/milestone";
import type { ChainRole, EnvironmentCategory, LeadJudgement } from "@/domain/project/admission";
import type { DocumentKind } from "@/domain/project/document-kind";
import type { FollowUpFacts } from "@/domain/project/follow-up";

/** Terms of the formal contract that counts; absent terms are null. */
export type ContractFacts = {
  contractNo: string | null;
  partyA: string | null;
  partyB: string | null;
  phases: string | null;
  agreedStartOn: string | null;
  agreedCompletionOn: string | null;
  agreedProductionOn: string | null;
  agreedCapacityOn: string | null;
  promisedIntensityWanPerMu: string | null;
  promisedOutputFen: number | null;
  promisedTaxFen: number | null;
  breachTerms: string | null;
  signingEvent: string | null;
};

export type MilestoneFacts = {
  code: MilestoneCode;
  state: MilestoneState;
  review: MilestoneReview;
  documentNo: string | null;
};

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
  leadJudgement: LeadJudgement | null;
  ownerId: string | null;
  firstTalkDepartmentId: string | null;
  followUps: readonly FollowUpFacts[];
  capitalKind: CapitalKind;
  investorUscc: string | null;
  sourceRegionCode: string | null;
  industryCode: string | null;
  totalInvestmentFen: number | null;
  fixedInvestmentFen: number | null;
  equipmentInvestmentFen: number | null;
  landNeedSqm: string | null;
  factoryNeedSqm: string | null;
  expectedOutputFen: number | null;
  expectedTaxFen: number | null;
  expectedJobs: number | null;
  energyTce: string | null;
  chainRole: ChainRole | null;
  plannedStartOn: string | null;
  plannedCompletionOn: string | null;
  plannedProductionOn: string | null;
  /** Land is held or allocated for it, or a unit of premises held or let to it. */
  hasSite: boolean;
  environmentCategory: EnvironmentCategory | null;
  isHighEnergyEmission: boolean | null;
  isMajorHazard: boolean | null;
  /** Agreements that are not void. */
  hasFrameworkAgreement: boolean;
  contract: ContractFacts | null;
  projectCompanyUscc: string | null;
  projectCompanyEstablishedOn: string | null;
  projectCompanyRegisteredCapitalFen: number | null;
  projectCompanyPaidInCapitalFen: number | null;
  /** Money that was put in against a voucher: neither a draft nor returned nor reversed. */
  hasFundEvidence: boolean;
  contractorName: string | null;
  productionLine: string | null;
  firstMonthOutputFen: number | null;
  annualOutputFen: number | null;
  annualTaxFen: number | null;
  isAboveScale: boolean | null;
  /** Steps that are not void. */
  milestones: readonly MilestoneFacts[];
  /** Kinds of which a current file that is not void is there. */
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
  leadJudgement: null,
  ownerId: null,
  firstTalkDepartmentId: null,
  followUps: [],
  capitalKind: "domestic",
  investorUscc: null,
  sourceRegionCode: null,
  industryCode: null,
  totalInvestmentFen: null,
  fixedInvestmentFen: null,
  equipmentInvestmentFen: null,
  landNeedSqm: null,
  factoryNeedSqm: null,
  expectedOutputFen: null,
  expectedTaxFen: null,
  expectedJobs: null,
  energyTce: null,
  chainRole: null,
  plannedStartOn: null,
  plannedCompletionOn: null,
  plannedProductionOn: null,
  hasSite: false,
  environmentCategory: null,
  isHighEnergyEmission: null,
  isMajorHazard: null,
  hasFrameworkAgreement: false,
  contract: null,
  projectCompanyUscc: null,
  projectCompanyEstablishedOn: null,
  projectCompanyRegisteredCapitalFen: null,
  projectCompanyPaidInCapitalFen: null,
  hasFundEvidence: false,
  contractorName: null,
  productionLine: null,
  firstMonthOutputFen: null,
  annualOutputFen: null,
  annualTaxFen: null,
  isAboveScale: null,
  milestones: [],
  documents: [],
};
