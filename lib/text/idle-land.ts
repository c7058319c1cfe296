import type { CaseClock } from "@/domain/idle-land/case-clock";
import type { ParkStep, RecordedState } from "@/domain/idle-land/case-moves";
import type { IdleCaseState } from "@/domain/idle-land/case-state";
import type { EnterpriseCause, IdleCause, IdleCauseKind } from "@/domain/idle-land/cause";
import type { DisposalWay } from "@/domain/idle-land/facts";
import type { FindingKind } from "@/domain/idle-land/finding";
import type { Outcome } from "@/domain/idle-land/outcome";
import type { ReminderKind } from "@/domain/idle-land/reminders";
import type { IdleTemplateCode } from "@/domain/idle-land/template-code";

export const findingKindText: Record<FindingKind, string> = {
  normal: "正常",
  warning: "预警",
  overdue: "逾期未动工",
  inputsMissing: "资料不全",
  suspectedStopped: "疑似闲置·中止",
  suspectedNotStarted: "疑似闲置·未动工",
};

export const idleCaseStateText: Record<IdleCaseState, string> = {
  suspected: "疑似线索",
  checked: "已核查",
  transferred: "已移送",
  investigated: "调查通知",
  determined: "已认定",
  notIdle: "不构成闲置",
  notified: "已告知",
  heard: "已听证",
  planned: "处置方案",
  approved: "政府批准",
  executed: "执行",
  settled: "处置完毕",
  closed: "已销号",
};

/** What the step is called where one writes it down. */
export const recordedStateText: Record<RecordedState, string> = {
  investigated: "调查通知书",
  determined: "闲置土地认定书",
  notIdle: "不构成闲置土地的结论",
  notified: "告知（含听证权利告知）",
  heard: "听证",
  planned: "处置方案",
  approved: "政府批准",
  executed: "执行",
  settled: "处置完毕",
};

export const parkStepText: Record<ParkStep, string> = {
  check: "登记核查",
  transfer: "移送",
  record: "登记办理环节",
  close: "销号",
};

export const idleCauseKindText: Record<IdleCauseKind, string> = {
  government: "政府原因",
  forceMajeure: "不可抗力",
  enterprise: "企业原因",
};

/** Art. 8 in its order. */
export const idleCauseText: Record<IdleCause | EnterpriseCause, string> = {
  landNotDelivered: "未按约定期限、条件交地（第八条第一项）",
  planChanged: "规划依法修改（第八条第二项）",
  policyChanged: "国家政策调整，须修改规划和建设条件（第八条第三项）",
  petition: "处置地上群众信访事项（第八条第四项）",
  militaryOrHeritage: "军事管制、文物保护（第八条第五项）",
  otherGovernmentAct: "政府及有关部门的其他行为（第八条第六项）",
  forceMajeure: "自然灾害等不可抗力（第八条）",
  fundsShort: "资金不到位",
  marketChanged: "市场变化，放缓投资",
  projectChanged: "项目方案调整",
  proceduresLate: "手续办理滞后",
  dispute: "股权、债务纠纷或查封",
  otherEnterprise: "企业其他原因",
};

export const disposalWayText: Record<DisposalWay, string> = {
  extension: "延长动工开发期限",
  changeOfUse: "调整土地用途、规划条件",
  temporaryUse: "政府安排临时使用",
  paidRecovery: "协议有偿收回",
  exchange: "置换土地",
  other: "其他处置方式",
};

export const outcomeText: Record<Outcome, string> = {
  ...disposalWayText,
  fee: "征缴土地闲置费",
  recovery: "无偿收回",
};

export const caseClockText: Record<CaseClock, string> = {
  investigationStart: "主管部门启动调查",
  enterpriseReply: "企业书面说明",
  feePayment: "缴纳土地闲置费",
  deregistration: "办理注销登记",
};

export const reminderText: Record<ReminderKind, string> = {
  startIn90: "距约定动工日 90 天",
  startIn30: "距约定动工日 30 天",
  late180: "逾期未动工满 180 天",
  late330: "逾期未动工满 330 天，即将满一年",
  suspectedNotStarted: "逾期未动工已满一年，疑似闲置",
  twoYearsIn30: "距未动工满两年 30 天",
  twoYears: "未动工已满两年",
  stop300: "中止建设满 300 天，即将满一年",
  suspectedStopped: "中止建设已满一年，疑似闲置",
};

export const templateText: Record<IdleTemplateCode, string> = {
  investigationNotice: "闲置土地调查通知书",
  determination: "闲置土地认定书",
  situationNotice: "闲置土地情况告知书",
  hearingRights: "闲置土地处置听证权利告知书",
  feeDecision: "征缴土地闲置费决定书",
  recoveryDecision: "收回国有建设用地使用权决定书",
  startReport: "建设项目动工开发申请书",
  completionReport: "建设项目竣工申报书",
  handoverConfirmation: "国有建设用地交地确认书",
  serviceReceipt: "送达回证",
};

/** Stands on every draft, on the screen and on paper. */
export const draftMarkText = "供主管部门参考的草稿，园区不作认定";
