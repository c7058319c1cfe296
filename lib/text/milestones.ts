import type { Exemption } from "@/domain/milestone/applicability";
import type { MilestoneLimit } from "@/domain/milestone/catalogue";
import type { MilestoneLight } from "@/domain/milestone/light";
import type { MilestoneCode, MilestoneReview, MilestoneState } from "@/domain/milestone/milestone";
import type { SubmissionGap } from "@/domain/milestone/review-steps";

export const milestoneText: Record<MilestoneCode, string> = {
  enterpriseRegistration: "企业设立登记",
  projectFiling: "项目备案或核准",
  energyReview: "节能审查",
  environmentalApproval: "环境影响评价",
  safetyReview: "安全条件审查",
  landContract: "供地（出让合同）",
  landHandover: "交地",
  landPlanningPermit: "建设用地规划许可",
  engineeringPlanningPermit: "建设工程规划许可",
  drawingReview: "施工图审查",
  constructionPermit: "建筑工程施工许可",
  utilityConnection: "水电气热报装",
  constructionStart: "开工",
  investmentRegistration: "固定资产投资入库",
  completionAcceptance: "竣工验收",
  pollutionPermit: "排污许可或登记",
  productionStart: "投产",
  aboveScale: "升规纳统",
};

/** For axes and marks. */
export const milestoneShortText: Record<MilestoneCode, string> = {
  enterpriseRegistration: "设立",
  projectFiling: "备案",
  energyReview: "节能",
  environmentalApproval: "环评",
  safetyReview: "安审",
  landContract: "供地",
  landHandover: "交地",
  landPlanningPermit: "用地证",
  engineeringPlanningPermit: "工规证",
  drawingReview: "图审",
  constructionPermit: "施工证",
  utilityConnection: "报装",
  constructionStart: "开工",
  investmentRegistration: "入库",
  completionAcceptance: "竣工",
  pollutionPermit: "排污",
  productionStart: "投产",
  aboveScale: "升规",
};

/** Who usually issues the document; filled in first, to be corrected. */
export const usualBodyText: Record<MilestoneCode, string> = {
  enterpriseRegistration: "静海区市场监督管理局",
  projectFiling: "静海区政务服务办公室",
  energyReview: "静海区发展和改革委员会",
  environmentalApproval: "静海区生态环境局",
  safetyReview: "静海区应急管理局",
  landContract: "市规划资源局静海分局",
  landHandover: "市规划资源局静海分局",
  landPlanningPermit: "市规划资源局静海分局",
  engineeringPlanningPermit: "市规划资源局静海分局",
  drawingReview: "施工图审查机构",
  constructionPermit: "静海区住房和建设委员会",
  utilityConnection: "供水、供电、燃气、热力单位",
  constructionStart: "静海区住房和建设委员会",
  investmentRegistration: "静海区统计局",
  completionAcceptance: "静海区住房和建设委员会",
  pollutionPermit: "静海区生态环境局",
  productionStart: "静海区工业和信息化局",
  aboveScale: "静海区统计局",
};

/** What the number of the document is called. */
export const documentNoText: Record<MilestoneCode, string> = {
  enterpriseRegistration: "统一社会信用代码",
  projectFiling: "项目代码",
  energyReview: "审查意见文号",
  environmentalApproval: "批复文号或备案号",
  safetyReview: "审查意见文号",
  landContract: "合同编号或电子监管号",
  landHandover: "交地确认书编号",
  landPlanningPermit: "许可证号",
  engineeringPlanningPermit: "许可证号",
  drawingReview: "合格书编号",
  constructionPermit: "施工许可证号",
  utilityConnection: "受理单号",
  constructionStart: "施工许可证号或租赁合同编号",
  investmentRegistration: "统计入库编号",
  completionAcceptance: "竣工验收备案号",
  pollutionPermit: "许可证号或登记编号",
  productionStart: "首张发票号或验收文号",
  aboveScale: "联网直报代码",
};

/** A remark on the usual course, where there is one. */
export const milestoneHintText: Partial<Record<MilestoneCode, string>> = {
  energyReview: "年综合能耗 1000 吨标准煤或用电 500 万千瓦时以上的项目，开工前取得",
  environmentalApproval: "报告书、报告表批复或登记表备案，开工前取得",
  safetyReview: "危险化学品等项目办理",
  landContract: "出让公告不少于 20 日，挂牌不少于 10 日",
  investmentRegistration: "有施工合同和发票后申报",
  pollutionPermit: "投产前取得",
  aboveScale: "工业企业年主营业务收入 2000 万元以上",
};

export const milestoneStateText: Record<MilestoneState, string> = {
  notStarted: "未开始",
  inProgress: "办理中",
  blocked: "受阻",
  done: "已完成",
  notApplicable: "不适用",
};

export const milestoneReviewText: Record<MilestoneReview, string> = {
  none: "未提交",
  submitted: "待部门审核",
  reviewed: "待确认",
  confirmed: "已确认",
  returned: "已退回",
};

export const milestoneLightText: Record<MilestoneLight, string> = {
  done: "已完成",
  onTime: "按计划",
  soon: "七日内到期",
  late: "逾期",
  blocked: "受阻",
  unplanned: "未排期",
  notApplicable: "不适用",
};

export const exemptionText: Record<Exemption, string> = {
  leasedFactory: "租用厂房，不办理用地和施工许可手续",
  littleEnergy: "年综合能耗不足 1000 吨标准煤，不需节能审查",
  environmentExempt: "环评类别为豁免，不需办理环评",
  noMajorHazard: "不涉及两重点一重大，不需安全条件审查",
};

export const limitText = ({ count, unit }: MilestoneLimit): string =>
  unit === "days" ? `一般 ${count} 日` : `一般 ${count} 个工作日`;

export const submissionGapText: Record<SubmissionGap, string> = {
  NOT_DONE: "先登记完成和实际日期",
  DOCUMENT_MISSING: "填写文号",
  EVIDENCE_MISSING: "上传佐证",
};

/** The light of a step with the delay in numbers. */
export function lightWords(light: MilestoneLight, lateWorkingDays: number | null): string {
  const late = lateWorkingDays ?? 0;
  if (light === "late") return `逾期 ${late} 个工作日`;
  if (light === "done" && late > 0) return `已完成，晚 ${late} 个工作日`;
  return milestoneLightText[light];
}
