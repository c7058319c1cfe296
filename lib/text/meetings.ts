import type { StuckStep } from "@/domain/briefing/briefing.schema";
import type { OfficerPeriod } from "@/domain/briefing/officers.schema";
import type { AssignmentState, AssignmentStep } from "@/domain/meeting/assignment";
import type { AssignmentView } from "@/domain/meeting/assignment.schema";

/** What leaders ask at a 调度会 (domain.md 6), in the order it is asked. */
export const questionText = {
  year: "今年到位多少、差多少、序时差几个点",
  gap: "还差的钱在哪几个项目里、有多大把握",
  signed: "本月新签几个、几个亿元以上、几个四大产业、几个来自北京",
  stuck: "签了没注册、注册没开工、开工没入统的有哪些、卡在谁",
  notFollowed: "哪些在谈久未跟进",
  reviews: "评审超时在哪个部门",
  land: "地够不够、哪块地能马上给",
  lateStarts: "供了地、过了约定日期还没开工的有几宗、谁负责、到几号",
  assignments: "上次会议交办的事办了几件",
  officers: "谁谈得多、谁签得多",
} as const;
export type BriefingQuestion = keyof typeof questionText;

export const stuckStepText: Record<StuckStep, string> = {
  notRegistered: "签约未注册",
  notStarted: "注册未开工",
  notReported: "开工未入统",
};

export const assignmentStateText: Record<AssignmentState, string> = {
  open: "办理中",
  reported: "已报办结",
  done: "已销号",
  cancelled: "已撤销",
};

export const assignmentViewText: Record<AssignmentView, string> = {
  unfinished: "未销号",
  overdue: "超期",
  ...assignmentStateText,
};

export const assignmentStepText: Record<AssignmentStep, string> = {
  report: "报办结",
  close: "销号",
  sendBack: "退回",
  cancel: "撤销",
};

export const officerPeriodText: Record<OfficerPeriod, string> = {
  month: "本月",
  quarter: "本季",
  year: "今年",
};
