import { planTargets } from "@/db/schema";
import { setEvaluationInput, setTargetOutput } from "@/domain/plan/target.schema";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadTarget } from "./load-plan";
import { refuseStale } from "./refuse-stale";

/** Writes the office's words on how an indicator came out, beside the computed verdict. Throws NOT_FOUND, CONFLICT. */
export const setEvaluation = command({
  name: "plan.setEvaluation",
  permission: "plan.edit",
  summary: "填写指标完成评价",
  method: "PUT",
  path: "/plans/{planCode}/targets/{indicatorId}/evaluation",
  input: setEvaluationInput,
  output: setTargetOutput,
  load: async ({ tx, input }) => {
    const row = await loadTarget(tx, input.planCode, input.indicatorId);
    return row?.target ? { indicator: row.indicator, target: row.target } : undefined;
  },
  run: async ({ tx, row: { target }, input: { evaluation, version } }) => {
    await refuseStale(tx, { type: "planTarget", id: target.id }, target.version, version);
    await updateVersioned(tx, planTargets, { id: target.id, version }, { evaluation });
    return { id: target.id, version: version + 1 };
  },
  audit: ({ input, row: { target, indicator } }) => ({
    subject: { type: "planTarget", id: target.id },
    detail: {
      plan: input.planCode,
      indicator: indicator.code,
      changes: [{ field: "evaluation", from: target.evaluation, to: input.evaluation }],
    },
  }),
});
