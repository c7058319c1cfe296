import type { MilestoneCode } from "@/domain/milestone/milestone";
import type {
  GateDocument,
  GateField,
  GateItem,
  GateItemKind,
  GateRecord,
  GateTerm,
} from "@/domain/project/gate-item";
import type { Standing } from "@/domain/project/stage";
import { isStage } from "@/domain/project/stage-order";
import type { ErrorDetail } from "@/domain/shared/error-code";
import { formatInstant } from "@/lib/format/date";
import { documentText, stageText, standingText } from "./stages";

const gateFieldText: Record<GateField, string> = {
  sourceChannel: "线索来源",
  investorName: "投资方",
  contact: "联系人及电话或邮箱",
  summary: "项目内容",
  industry: "产业",
  firstReporter: "首报人",
  leadJudgement: "研判结论为跟进",
  owner: "责任人",
  firstTalkDepartment: "首谈单位",
  investorUscc: "投资方统一社会信用代码",
  sourceRegion: "来源地",
  industryCode: "行业代码",
  totalInvestment: "总投资",
  fixedInvestment: "固定资产投资",
  equipmentInvestment: "设备投资",
  landOrFactory: "用地或厂房需求",
  expectedOutput: "预计年产值",
  expectedTax: "预计年税收",
  expectedJobs: "预计用工",
  energy: "综合能耗",
  chainRole: "产业链作用",
  plannedStart: "计划开工日期",
  plannedCompletion: "计划竣工日期",
  plannedProduction: "计划投产日期",
  environmentCategory: "环评类别",
  highEnergyEmission: "是否两高项目",
  majorHazard: "是否涉及两重点一重大",
  projectCompanyUscc: "项目公司统一社会信用代码",
  projectCompanyEstablished: "项目公司成立日期",
  registeredCapital: "项目公司注册资本",
  paidInCapital: "项目公司实缴资本",
  contractor: "施工单位",
  productionLine: "投产的生产线",
  firstMonthOutput: "首月产值",
  annualOutput: "年产值",
  annualTax: "年税收",
  aboveScale: "是否规上企业",
};

const gateRecordText: Record<GateRecord, string> = {
  siteVisit: "考察记录（写明人员、地点和情况）",
  siteChoice: "拟用地块或厂房",
  frameworkAgreement: "意向或框架协议",
  formalContract: "正式合同",
  permitNumber: "施工许可证号（租赁厂房除外）",
  firstFund: "首笔到位资金及凭证",
  promisesReached: "年产值、年税收达到合同承诺",
};

const gateTermText: Record<GateTerm, string> = {
  contractNo: "合同编号",
  contractParties: "合同双方",
  contractPhases: "分期安排",
  agreedStart: "约定开工日期",
  agreedCompletion: "约定竣工日期",
  agreedProduction: "约定投产日期",
  agreedCapacity: "约定达产日期",
  promisedIntensity: "承诺投资强度",
  promisedOutput: "承诺年产值",
  promisedTax: "承诺年税收",
  breachTerms: "违约条款",
  signingEvent: "签约活动",
};

/** Steps as a gate asks for them; 开工 and 竣工 have to be confirmed. */
const gateMilestoneText: Record<MilestoneCode, string> = {
  enterpriseRegistration: "企业设立登记办结",
  projectFiling: "项目备案或核准办结",
  energyReview: "节能审查办结",
  environmentalApproval: "环评办结",
  safetyReview: "安全条件审查办结",
  landContract: "供地合同签订",
  landHandover: "交地完成",
  landPlanningPermit: "用地规划许可办结",
  engineeringPlanningPermit: "工程规划许可办结",
  drawingReview: "施工图审查办结",
  constructionPermit: "施工许可办结",
  utilityConnection: "水电气热报装办结",
  constructionStart: "开工经审核、确认",
  investmentRegistration: "固投入库办结",
  completionAcceptance: "竣工经审核、确认",
  pollutionPermit: "排污许可或登记办结",
  productionStart: "投产日期已登记",
  aboveScale: "升规办结",
};

const gateDocumentText: Record<GateDocument, string> = {
  ...documentText,
  permitOrLease: "施工许可证或厂房租赁合同",
};

/** Label of an item of a gate. */
export function gateItemText(item: GateItem): string {
  switch (item.kind) {
    case "field":
      return gateFieldText[item.code];
    case "record":
      return gateRecordText[item.code];
    case "term":
      return gateTermText[item.code];
    case "milestone":
      return gateMilestoneText[item.code];
    case "document":
      return gateDocumentText[item.code];
  }
}

export const gateItemKindText: Record<GateItemKind, string> = {
  field: "必填内容",
  document: "必备材料",
  record: "必有记录",
  term: "合同条款",
  milestone: "里程碑",
};

const isStanding = (code: string): code is Standing => Object.hasOwn(standingText, code);

function placeText(code: string | null): string {
  if (code === null) return "登记";
  if (isStage(code)) return stageText[code];
  return isStanding(code) ? standingText[code] : code;
}

type Moved = NonNullable<ErrorDetail["conflict"]>;

/** Who moved a project when, from where to where. */
export const moveText = ({ byName, at, from, to }: Moved): string =>
  `${byName ?? "系统"}，${formatInstant(at)}，${placeText(from)} → ${placeText(to)}`;
