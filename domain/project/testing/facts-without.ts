import { milestoneCodes } from "../../milestone/milestone";
import { documentKinds } from "../document-kind";
import type { ContractFacts, ProjectFacts } from "../facts";
import type { GateField, GateItem, GateRecord, GateTerm } from "../gate-item";

const contract: ContractFacts = {
  contractNo: "GXY-HT-2026-001",
  partyA: "天津子牙经济技术开发区管理委员会",
  partyB: "常州恒远精密机械有限公司",
  phases: "一次建成",
  agreedStartOn: "2027-03-01",
  agreedCompletionOn: "2028-03-01",
  agreedProductionOn: "2028-06-01",
  agreedCapacityOn: "2029-06-01",
  promisedIntensityWanPerMu: "420.00",
  promisedOutputFen: 4e10,
  promisedTaxFen: 8e8,
  breachTerms: "逾期 6 个月未开工的，收回用地",
  signingEvent: "2026 年秋季集中签约",
};

/** A project of which everything is known and every paper is there: it passes every gate. */
export const completeFacts: ProjectFacts = {
  sourceChannel: "ownOutreach",
  investorName: "恒远精密机械",
  hasReachableContact: true,
  summary: "减速机生产基地",
  industry: "advancedEquipment",
  firstReportedBy: "u1",
  leadJudgement: "follow",
  ownerId: "u1",
  firstTalkDepartmentId: "d1",
  followUps: [{ kind: "siteVisit", place: "常州", participants: "王磊、李静", content: "看了产线" }],
  capitalKind: "domestic",
  investorUscc: "91120118MA06ABCDXM",
  sourceRegionCode: "320400",
  industryCode: "3453",
  totalInvestmentFen: 3e10,
  fixedInvestmentFen: 2e10,
  equipmentInvestmentFen: 1e10,
  landNeedSqm: "20000.00",
  factoryNeedSqm: null,
  expectedOutputFen: 5e10,
  expectedTaxFen: 1e9,
  expectedJobs: 120,
  energyTce: "820.50",
  chainRole: "strengthen",
  plannedStartOn: "2027-03-01",
  plannedCompletionOn: "2028-03-01",
  plannedProductionOn: "2028-06-01",
  hasSite: true,
  environmentCategory: "form",
  isHighEnergyEmission: false,
  isMajorHazard: false,
  hasFrameworkAgreement: true,
  contract,
  projectCompanyUscc: "91120223MA06ABCDX2",
  projectCompanyEstablishedOn: "2026-12-01",
  projectCompanyRegisteredCapitalFen: 1e10,
  projectCompanyPaidInCapitalFen: 2e9,
  hasFundEvidence: true,
  contractorName: "天津建工集团有限公司",
  productionLine: "谐波减速器一号线",
  firstMonthOutputFen: 2e9,
  annualOutputFen: 4.2e10,
  annualTaxFen: 9e8,
  isAboveScale: true,
  milestones: milestoneCodes.map((code) => ({ code, state: "done", review: "confirmed", documentNo: "001" })),
  documents: documentKinds.filter((kind) => kind !== "leaseContract"),
};

const withoutFields: Record<GateField, Partial<ProjectFacts>> = {
  sourceChannel: { sourceChannel: null },
  investorName: { investorName: " " },
  contact: { hasReachableContact: false },
  summary: { summary: "" },
  industry: { industry: null },
  firstReporter: { firstReportedBy: null },
  leadJudgement: { leadJudgement: null },
  owner: { ownerId: null },
  firstTalkDepartment: { firstTalkDepartmentId: null },
  investorUscc: { investorUscc: null },
  sourceRegion: { sourceRegionCode: null },
  industryCode: { industryCode: null },
  totalInvestment: { totalInvestmentFen: 0 },
  fixedInvestment: { fixedInvestmentFen: null },
  equipmentInvestment: { equipmentInvestmentFen: null },
  landOrFactory: { landNeedSqm: "0.00" },
  expectedOutput: { expectedOutputFen: null },
  expectedTax: { expectedTaxFen: null },
  expectedJobs: { expectedJobs: null },
  energy: { energyTce: null },
  chainRole: { chainRole: null },
  plannedStart: { plannedStartOn: null },
  plannedCompletion: { plannedCompletionOn: null },
  plannedProduction: { plannedProductionOn: null },
  environmentCategory: { environmentCategory: null },
  highEnergyEmission: { isHighEnergyEmission: null },
  majorHazard: { isMajorHazard: null },
  projectCompanyUscc: { projectCompanyUscc: null },
  projectCompanyEstablished: { projectCompanyEstablishedOn: null },
  registeredCapital: { projectCompanyRegisteredCapitalFen: 0 },
  paidInCapital: { projectCompanyPaidInCapitalFen: null },
  contractor: { contractorName: null },
  productionLine: { productionLine: "" },
  firstMonthOutput: { firstMonthOutputFen: null },
  annualOutput: { annualOutputFen: null },
  annualTax: { annualTaxFen: null },
  aboveScale: { isAboveScale: null },
};

const withoutRecords: Record<GateRecord, (facts: ProjectFacts) => Partial<ProjectFacts>> = {
  siteVisit: () => ({ followUps: [] }),
  siteChoice: () => ({ hasSite: false }),
  frameworkAgreement: () => ({ hasFrameworkAgreement: false }),
  formalContract: () => ({ contract: null }),
  permitNumber: ({ milestones }) => ({
    milestones: milestones.map((step) => ({ ...step, documentNo: null })),
  }),
  firstFund: () => ({ hasFundEvidence: false }),
  promisesReached: () => ({ annualOutputFen: 1 }),
};

const withoutTerms: Record<GateTerm, Partial<ContractFacts>> = {
  contractNo: { contractNo: null },
  contractParties: { partyB: " " },
  contractPhases: { phases: null },
  agreedStart: { agreedStartOn: null },
  agreedCompletion: { agreedCompletionOn: null },
  agreedProduction: { agreedProductionOn: null },
  agreedCapacity: { agreedCapacityOn: null },
  promisedIntensity: { promisedIntensityWanPerMu: null },
  promisedOutput: { promisedOutputFen: null },
  promisedTax: { promisedTaxFen: 0 },
  breachTerms: { breachTerms: null },
  signingEvent: { signingEvent: null },
};

function change(facts: ProjectFacts, item: GateItem): Partial<ProjectFacts> {
  switch (item.kind) {
    case "field":
      return withoutFields[item.code];
    case "record":
      return withoutRecords[item.code](facts);
    case "term":
      return { contract: facts.contract && { ...facts.contract, ...withoutTerms[item.code] } };
    case "milestone":
      return {
        milestones: facts.milestones.map((step) =>
          step.code === item.code ? { ...step, state: "inProgress", review: "submitted" } : step,
        ),
      };
    case "document": {
      const kind = item.code === "permitOrLease" ? "constructionPermit" : item.code;
      return { documents: facts.documents.filter((document) => document !== kind) };
    }
  }
}

/** The same project with one thing a gate asks for left out. */
export const withoutItem = (facts: ProjectFacts, item: GateItem): ProjectFacts => ({
  ...facts,
  ...change(facts, item),
});
