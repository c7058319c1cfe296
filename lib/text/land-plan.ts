import type { PlanLineState } from "@/domain/land-plan/plan-line";

export const planLineStateText: Record<PlanLineState, string> = {
  planned: "计划供应",
  supplied: "已供应",
  cancelled: "已取消",
};
