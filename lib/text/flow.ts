import type { AmountChange } from "@/domain/amount/amount-filter.schema";
import { isIsoDate } from "@/domain/calendar/date";
import type { ProjectMovement } from "@/domain/project/project-filter.schema";

export const movementText: Record<ProjectMovement, string> = {
  forward: "进入下一阶段",
  back: "退回前一阶段",
  suspended: "暂缓",
  resumed: "恢复推进",
  terminated: "终止",
  transferred: "流转",
};

export const amountChangeText: Record<AmountChange, string> = {
  first: "首次计入的项目",
  later: "已有计入的项目续增",
  correction: "红冲、更正",
};

/** 2026-07-01 至 2026-09-30 签约; null when neither day is one. */
export function spanText(from: string | null, to: string | null, what: string): string | null {
  const [first, last] = [from, to].map((day) => (day && isIsoDate(day) ? day : null));
  if (first && last) return `${first} 至 ${last} ${what}`;
  if (first) return `${first} 起${what}`;
  return last ? `${last} 前${what}（含当日）` : null;
}
