import type { DocumentKind } from "@/domain/project/document-kind";
import type { ProtectionState } from "@/domain/project/protection";
import type { Stage, StageGroup, Standing } from "@/domain/project/stage";
import type { TerminationReason } from "@/domain/project/standing";

export const stageText: Record<Stage, string> = {
  L0: "线索登记",
  L1: "研判接洽",
  L2: "考察",
  L3: "洽谈",
  R1: "一级初审",
  R2: "二级联审",
  R3: "三级决策",
  S1: "意向、框架协议",
  S2: "正式签约",
  D1: "注册落地",
  D2: "前期手续",
  B1: "开工",
  B2: "在建",
  B3: "竣工",
  O1: "投产",
  O2: "达产",
};

/** For chips and narrow columns. */
export const stageShortText: Record<Stage, string> = {
  L0: "线索",
  L1: "研判",
  L2: "考察",
  L3: "洽谈",
  R1: "初审",
  R2: "联审",
  R3: "决策",
  S1: "框架",
  S2: "签约",
  D1: "注册",
  D2: "手续",
  B1: "开工",
  B2: "在建",
  B3: "竣工",
  O1: "投产",
  O2: "达产",
};

export const stageGroupText: Record<StageGroup, string> = {
  lead: "线索",
  negotiating: "在谈",
  signed: "签约",
  registered: "落地",
  construction: "建设",
  production: "投产",
};

export const ledgerText: Record<StageGroup, string> = {
  lead: "线索台账",
  negotiating: "在谈台账",
  signed: "签约台账",
  registered: "落地台账",
  construction: "开工台账",
  production: "投产台账",
};

export const standingText: Record<Standing, string> = {
  normal: "正常",
  suspended: "暂缓",
  terminated: "终止",
  transferred: "流转",
};

export const terminationReasonText: Record<TerminationReason, string> = {
  investorWithdrew: "投资方放弃",
  choseOtherSite: "选址他地",
  admissionRefused: "准入不符",
  resourcesLacking: "要素不足（土地、能耗、环境容量、厂房）",
  fundingLacking: "资金或融资未落实",
  policyUnmet: "政策诉求无法满足",
  creditProblem: "资信问题",
  duplicate: "重复、撞单",
  other: "其他",
};

export const protectionText: Record<ProtectionState, string> = {
  settled: "不计保护期",
  protected: "保护期内",
  ending: "保护期将满",
  grace: "宽限期内",
  expired: "保护期已过",
};

export const documentText: Record<DocumentKind, string> = {
  companyProfile: "企业简介",
  projectPlan: "项目计划书",
  visitReport: "考察报告",
  admissionApplication: "项目准入申请表",
  investorLicence: "投资方营业执照与股权结构",
  financialStatements: "近三年审计报告或财务报表",
  creditReport: "资信材料",
  projectProposal: "项目建议书或可行性研究报告",
  processDescription: "工艺流程与主要设备",
  sitePlan: "用地或厂房需求与平面布置",
  fundingPlan: "投资构成与分年度计划",
  benefitEstimate: "效益测算",
  energyLoad: "能耗与用水用电负荷",
  environmentForecast: "污染物与环评类别预判",
  safetyForecast: "安全风险预判",
  intellectualProperty: "知识产权清单",
  policyRequests: "政策诉求清单",
  dueDiligence: "尽职调查报告",
  draftAgreement: "拟签协议文本",
  screeningOpinion: "初审意见",
  jointReviewOpinion: "联审意见书",
  decisionMinutes: "决策会议纪要",
  agreementScan: "意向、框架协议扫描件",
  contractScan: "正式合同扫描件",
  legalReview: "合法性审查意见",
  fairCompetitionReview: "公平竞争审查结论",
  businessLicence: "项目公司营业执照",
  filingCertificate: "项目备案或核准证明",
  energyReviewOpinion: "节能审查意见",
  environmentalApproval: "环评批复或备案",
  safetyReviewOpinion: "安全条件审查意见",
  landContract: "土地出让合同",
  landHandover: "交地确认书",
  landPlanningPermit: "建设用地规划许可证",
  engineeringPermit: "建设工程规划许可证",
  drawingReview: "施工图审查合格书",
  constructionPermit: "建筑工程施工许可证",
  constructionContract: "施工合同",
  leaseContract: "厂房租赁合同",
  sitePhoto: "现场照片",
  paymentVoucher: "发票、进账单等付款凭证",
  investmentRegistration: "纳统入库材料",
  completionAcceptance: "竣工验收文件",
  pollutionPermit: "排污许可或登记",
  firstInvoice: "首张销售发票或试生产记录",
  productionAcceptance: "环保、安全、消防验收文件",
  statisticsRecord: "统计数据",
  taxRecord: "税务数据",
  meetingPhoto: "跟进照片",
  other: "其他材料",
};
