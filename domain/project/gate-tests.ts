import { type MilestoneCode, reviewedMilestones } from "@/domain/milestone/milestone";
import type { ContractFacts, ProjectFacts } from "@/domain/project/facts";
import { isEvidencedVisit } from "@/domain/project/follow-up";

type Test = (facts: ProjectFacts) => boolean;

const isFilled = (value: string | null): boolean => value !== null && value.trim() !== "";
const isPositive = (value: number | string | null): boolean => value !== null && Number(value) > 0;
const isAnswered = (value: boolean | number | string | null): boolean => value !== null && value !== "";

/** One named test per field; a gate stores only the field's name. */
export const fieldTests = {
  sourceChannel: (facts) => isFilled(facts.sourceChannel),
  investorName: (facts) => isFilled(facts.investorName),
  contact: (facts) => facts.hasReachableContact,
  summary: (facts) => isFilled(facts.summary),
  industry: (facts) => isFilled(facts.industry),
  firstReporter: (facts) => isFilled(facts.firstReportedBy),
  leadJudgement: (facts) => facts.leadJudgement === "follow",
  owner: (facts) => isFilled(facts.ownerId),
  firstTalkDepartment: (facts) => isFilled(facts.firstTalkDepartmentId),
  investorUscc: (facts) => isFilled(facts.investorUscc) || facts.capitalKind !== "domestic",
  sourceRegion: (facts) => isFilled(facts.sourceRegionCode),
  industryCode: (facts) => isFilled(facts.industryCode),
  totalInvestment: (facts) => isPositive(facts.totalInvestmentFen),
  fixedInvestment: (facts) => isPositive(facts.fixedInvestmentFen),
  equipmentInvestment: (facts) => isAnswered(facts.equipmentInvestmentFen),
  landOrFactory: (facts) => isPositive(facts.landNeedSqm) || isPositive(facts.factoryNeedSqm),
  expectedOutput: (facts) => isPositive(facts.expectedOutputFen),
  expectedTax: (facts) => isPositive(facts.expectedTaxFen),
  expectedJobs: (facts) => isPositive(facts.expectedJobs),
  energy: (facts) => isAnswered(facts.energyTce),
  chainRole: (facts) => facts.chainRole !== null,
  plannedStart: (facts) => isFilled(facts.plannedStartOn),
  plannedCompletion: (facts) => isFilled(facts.plannedCompletionOn),
  plannedProduction: (facts) => isFilled(facts.plannedProductionOn),
  environmentCategory: (facts) => facts.environmentCategory !== null,
  highEnergyEmission: (facts) => isAnswered(facts.isHighEnergyEmission),
  majorHazard: (facts) => isAnswered(facts.isMajorHazard),
  projectCompanyUscc: (facts) => isFilled(facts.projectCompanyUscc),
  projectCompanyEstablished: (facts) => isFilled(facts.projectCompanyEstablishedOn),
  registeredCapital: (facts) => isPositive(facts.projectCompanyRegisteredCapitalFen),
  paidInCapital: (facts) => isAnswered(facts.projectCompanyPaidInCapitalFen),
  contractor: (facts) => isFilled(facts.contractorName),
  productionLine: (facts) => isFilled(facts.productionLine),
  firstMonthOutput: (facts) => isPositive(facts.firstMonthOutputFen),
  annualOutput: (facts) => isPositive(facts.annualOutputFen),
  annualTax: (facts) => isPositive(facts.annualTaxFen),
  aboveScale: (facts) => isAnswered(facts.isAboveScale),
} as const satisfies Record<string, Test>;

/** A leased factory is fitted out under its lease and needs no 施工许可证. */
export const isLeased = (facts: ProjectFacts): boolean => facts.documents.includes("leaseContract");

const hasPermitNo = (facts: ProjectFacts): boolean =>
  facts.milestones.some(({ code, documentNo }) => code === "constructionPermit" && isFilled(documentNo));

const reaches = (actual: number | null, promised: number | null | undefined): boolean =>
  actual === null || promised == null || actual >= promised;

export const recordTests = {
  siteVisit: (facts) => facts.followUps.some(isEvidencedVisit),
  siteChoice: (facts) => facts.hasSite || isPositive(facts.factoryNeedSqm),
  frameworkAgreement: (facts) => facts.hasFrameworkAgreement,
  formalContract: (facts) => facts.contract !== null,
  permitNumber: (facts) => isLeased(facts) || hasPermitNo(facts),
  firstFund: (facts) => facts.hasFundEvidence,
  promisesReached: (facts) =>
    reaches(facts.annualOutputFen, facts.contract?.promisedOutputFen) &&
    reaches(facts.annualTaxFen, facts.contract?.promisedTaxFen),
} as const satisfies Record<string, Test>;

/** Asked of the contract that is there; without one the gate asks for the contract itself. */
const term =
  (isStated: (contract: ContractFacts, facts: ProjectFacts) => boolean): Test =>
  (facts) =>
    facts.contract === null || isStated(facts.contract, facts);

export const termTests = {
  contractNo: term(({ contractNo }) => isFilled(contractNo)),
  contractParties: term(({ partyA, partyB }) => isFilled(partyA) && isFilled(partyB)),
  contractPhases: term(({ phases }) => isFilled(phases)),
  agreedStart: term(({ agreedStartOn }) => isFilled(agreedStartOn)),
  agreedCompletion: term(({ agreedCompletionOn }) => isFilled(agreedCompletionOn)),
  agreedProduction: term(({ agreedProductionOn }) => isFilled(agreedProductionOn)),
  agreedCapacity: term(({ agreedCapacityOn }) => isFilled(agreedCapacityOn)),
  promisedIntensity: term(
    ({ promisedIntensityWanPerMu }, { landNeedSqm }) =>
      isPositive(promisedIntensityWanPerMu) || !isPositive(landNeedSqm),
  ),
  promisedOutput: term(({ promisedOutputFen }) => isPositive(promisedOutputFen)),
  promisedTax: term(({ promisedTaxFen }) => isPositive(promisedTaxFen)),
  breachTerms: term(({ breachTerms }) => isFilled(breachTerms)),
  signingEvent: term(({ signingEvent }) => isFilled(signingEvent)),
} as const satisfies Record<string, Test>;

const reviewed: readonly MilestoneCode[] = reviewedMilestones;

/** 开工 and 竣工 have to be confirmed by two others; every other step done or found not to apply. */
export const isMilestoneMet = (facts: ProjectFacts, code: MilestoneCode): boolean =>
  facts.milestones.some((step) => {
    if (step.code !== code) return false;
    if (reviewed.includes(code)) return step.review === "confirmed";
    return step.state === "done" || step.state === "notApplicable";
  });
