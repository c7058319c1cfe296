import { and, eq, gt, lt, or } from "drizzle-orm";
import { plans, planTargets } from "@/db/schema";
import { planChanged, updatePlanInput } from "@/domain/plan/plan.schema";
import { fieldError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { changesBetween } from "../project/project-changes";
import { loadPlan, refuseClosed } from "./load-plan";
import { refuseStale } from "./refuse-stale";

/** Changes an open plan's name, months or source. Throws PLAN_CLOSED, CONFLICT; VALIDATION where a target would fall outside. */
export const updatePlan = command({
  name: "plan.update",
  permission: "plan.edit",
  summary: "修改规划期",
  method: "PATCH",
  path: "/plans/{code}",
  input: updatePlanInput,
  output: planChanged,
  load: ({ tx, input }) => loadPlan(tx, input.code),
  run: async ({ tx, row, input: { code, version, ...values } }) => {
    refuseClosed(row);
    const isOutside = or(
      lt(planTargets.targetYear, Number(values.startMonth.slice(0, 4))),
      gt(planTargets.targetYear, Number(values.endMonth.slice(0, 4))),
    );
    if ((await tx.$count(planTargets, and(eq(planTargets.planId, row.id), isOutside))) > 0) {
      throw fieldError("endMonth", "已有指标的目标年份在这个期间之外，先改目标年份");
    }
    await refuseStale(tx, { type: "plan", id: code }, row.version, version);
    await updateVersioned(tx, plans, { id: row.id, version }, values);
    return { code, version: version + 1 };
  },
  audit: ({ input: { code, ...input }, row }) => ({
    subject: { type: "plan", id: code },
    detail: { name: row.name, changes: changesBetween(row, input) },
  }),
});
