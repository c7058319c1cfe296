import type { DueState } from "@/domain/service-request/due";
import type { ServiceRequestKind, ServiceRequestState } from "@/domain/service-request/service-request-state";

export const serviceRequestKindText: Record<ServiceRequestKind, string> = {
  land: "用地厂房",
  construction: "工程建设",
  utilities: "水电气热",
  finance: "融资",
  recruitment: "用工",
  policy: "政策",
  approval: "审批手续",
  other: "其他",
};

export const serviceRequestStateText: Record<ServiceRequestState, string> = {
  open: "待答复",
  answered: "已答复",
  closed: "已办结",
};

export const dueStateText: Record<DueState, string> = {
  onTime: "待答复",
  dueSoon: "即将到期",
  overdue: "已超期",
  answered: "按期答复",
  answeredLate: "超期答复",
};

export const requestViewText = {
  open: "待答复",
  overdue: "已超期",
  answered: "已答复待办结",
  closed: "已办结",
} as const;
