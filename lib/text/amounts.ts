import type { AgreementKind } from "@/domain/amount/agreement";
import type { ContractTerm } from "@/domain/amount/contract-terms.schema";
import type { FundCategory, FundEntryState, FundEvidenceKind } from "@/domain/amount/fund-entry";
import type { Measure } from "@/domain/amount/measure";
import type { GrowthBasis, PlanState } from "@/domain/plan/plan";

export const measureText: Record<Measure, string> = {
  fundsInPlace: "到位资金",
  agreedInvestment: "协议投资额",
  fixedInvestment: "固定资产投资",
  foreignAgreed: "协议利用外资",
  foreignUsed: "实际使用外资",
};

/** For switches and narrow columns. */
export const measureShortText: Record<Measure, string> = {
  fundsInPlace: "到位",
  agreedInvestment: "协议",
  fixedInvestment: "固投",
  foreignAgreed: "协议外资",
  foreignUsed: "实际外资",
};

/** How a measure is counted, for the note beside its figure. */
export const measureNoteText: Record<Measure, string> = {
  fundsInPlace: "市外内资中已核定、已锁定且计入的到位资金，按统计月归集",
  agreedInvestment: "正式合同的协议总投资，一个项目只计一次，增资只计增量，意向和框架协议不计",
  fixedInvestment: "统计入库项目按月完成的固定资产投资",
  foreignAgreed: "合同、章程约定的外方认缴额，单列，不计入市外内资",
  foreignUsed: "外方实际缴付的资金，单列，不计入市外内资",
};

export const agreementKindText: Record<AgreementKind, string> = {
  intent: "意向协议",
  framework: "框架协议",
  formal: "正式合同",
  supplement: "补充协议",
  capitalIncrease: "增资协议",
  investorChange: "投资方变更",
};

export const fundEntryStateText: Record<FundEntryState, string> = {
  draft: "草稿",
  pending: "待核",
  returned: "退回",
  confirmed: "已核",
  locked: "锁定",
  reversed: "红冲",
};

export const fundCategoryText: Record<FundCategory, string> = {
  paidInCapital: "注册资本实缴",
  landPrice: "土地价款",
  construction: "建安工程",
  equipment: "设备购置",
  otherFixedAssets: "其他固定资产",
  workingCapital: "流动资金",
  research: "研发投入",
  rentAndFitOut: "租金及装修",
  foreignCapital: "外资资本金",
  foreignReinvestment: "外资再投资",
  other: "其他",
};

export const fundEvidenceText: Record<FundEvidenceKind, string> = {
  capitalVerification: "验资报告",
  bankSlip: "银行进账单",
  landReceipt: "土地出让金票据",
  invoice: "发票",
  constructionPayment: "工程款支付凭证",
  equipmentContract: "设备合同及到货单",
  customsDeclaration: "报关单",
  statisticalReport: "统计报表",
  foreignCapitalRegistration: "外资入账登记",
  other: "其他",
};

export const planStateText: Record<PlanState, string> = { closed: "已结束", open: "进行中" };

export const growthBasisText: Record<GrowthBasis, string> = {
  annual: "年均增速",
  totalVersusLastPlan: "比上一规划期总量",
  none: "未提增速",
};

/** What a formal contract states, term by term. */
export const contractTermText: Record<ContractTerm | "contractNo", string> = {
  contractNo: "合同编号",
  partyA: "甲方",
  partyB: "乙方",
  phases: "分期安排",
  agreedStartOn: "约定开工",
  agreedCompletionOn: "约定竣工",
  agreedProductionOn: "约定投产",
  agreedCapacityOn: "约定达产",
  promisedIntensityWanPerMu: "承诺投资强度",
  promisedOutputFen: "承诺年产值",
  promisedTaxFen: "承诺年税收",
  breachTerms: "违约条款",
  signingEvent: "签约活动",
};
