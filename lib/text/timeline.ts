import type { MemberRelation } from "@/domain/member/relation";
import type { TimelineEntryOf } from "@/domain/project/timeline.schema";
import type { TimelineShow } from "@/domain/project/timeline-kind";
import { milestoneStateText } from "./milestones";

/** The filters above the stream. */
export const timelineShowText: Record<TimelineShow, string> = {
  talks: "跟进",
  visits: "走访会谈",
  comments: "评论",
  approvals: "审批",
  files: "材料",
  moves: "流转",
  changes: "修改",
  intents: "意向",
};

/** Why the stream is empty under a filter. */
export const timelineEmptyText: Record<TimelineShow, string> = {
  talks: "还没有跟进记录",
  visits: "还没有会谈、走访或考察",
  comments: "还没有评论",
  approvals: "还没有里程碑、资金或终止的审批",
  files: "还没有上传材料",
  moves: "还没有阶段、状态或责任人的变动",
  changes: "登记以后还没有改过内容",
  intents: "没有关联的意向登记",
};

export const milestoneEventText: Record<TimelineEntryOf<"milestone">["event"], string> = {
  saved: "更新",
  blocked: "受阻",
  done: "办结",
  submitted: "提交审核",
  reviewed: "部门审核通过",
  returned: "退回",
  confirmed: "确认",
  voided: "作废",
};

export const terminationEventText: Record<TimelineEntryOf<"termination">["event"], string> = {
  requested: "申请终止",
  approved: "同意终止",
  refused: "不同意终止",
  withdrawn: "撤回终止申请",
};

export const fundEventText: Record<TimelineEntryOf<"fund">["event"], string> = {
  proposed: "申报到位资金",
  confirmed: "核定到位资金",
  returned: "退回到位资金",
  reversed: "红冲到位资金",
};

export const relationText: Record<MemberRelation, string> = {
  collaborator: "协办人",
  taskForceLead: "专班组长",
  taskForceMember: "专班成员",
  sponsorLeader: "包联领导",
};

const milestoneFieldText: Record<string, string> = {
  state: "状态",
  plannedOn: "计划日期",
  startedOn: "开始日期",
  actualOn: "实际日期",
  statMonth: "统计月",
  documentNo: "文号",
  issuingBody: "出具单位",
  note: "说明",
  blocker: "受阻原因",
  blockerUnit: "协调单位",
  blockerDueOn: "解决期限",
};

export const milestoneFieldLabel = (field: string): string => milestoneFieldText[field] ?? "其他内容";

const states: Readonly<Record<string, string>> = milestoneStateText;

/** A field of a step in words; an absent one as a dash. */
export const milestoneFieldValue = (value: string | number | boolean | null): string =>
  value === null || value === "" ? "–" : (states[String(value)] ?? String(value));
