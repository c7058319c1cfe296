import type { NotificationKind } from "@/domain/notification/notification-kind";

/** What happened, behind the name of whoever did it. */
export const notificationText: Record<NotificationKind, string> = {
  mention: "在评论中提到了你",
  assigned: "把项目交由你负责",
  memberAdded: "请你参与项目",
  approvalAsked: "申请终止项目，等你审批",
  approvalDecided: "审批了终止申请",
  milestoneReview: "提交里程碑，等你审核",
  milestoneReturned: "退回了里程碑",
  milestoneConfirmed: "确认了里程碑",
  blockerRaised: "登记里程碑受阻",
  serviceRequest: "更新了企业诉求",
  monthReopenAsked: "申请重开已月结的月份，等你审批",
  monthReopenDecided: "审批了重开月份的申请",
  assignmentGiven: "向你交办了事项",
  assignmentReported: "报告交办事项已办结，等你销号",
  assignmentDecided: "处理了你报办结的交办事项",
  siteHoldChanged: "变更了选址锁定",
  siteHoldDue: "选址锁定到期或排位变动",
  idleLandDue: "提醒闲置土地时限",
};

/** Of a project one no longer sees. */
export const hiddenNotificationText = "一条通知涉及的项目已不在你的查看范围";
