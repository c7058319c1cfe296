import { plans } from "@/db/schema";
import { planChanged, setPlanStateInput } from "@/domain/plan/plan.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadPlan } from "./load-plan";
import { refuseStale } from "./refuse-stale";

/** Closes a plan, so that its targets are judged and no longer change, or opens it again. Throws PLAN_STATE_SAME, CONFLICT. */
export const setPlanState = command({
  name: "plan.setState",
  permission: "plan.edit",
  summary: "结束或重新打开规划期",
  method: "PUT",
  path: "/plans/{code}/state",
  input: setPlanStateInput,
  output: planChanged,
  load: ({ tx, input }) => loadPlan(tx, input.code),
  run: async ({ tx, row, input }) => {
    if (row.state === input.state) throw ruleError("PLAN_STATE_SAME");
    await refuseStale(tx, { type: "plan", id: row.code }, row.version, input.version);
    await updateVersioned(tx, plans, { id: row.id, version: input.version }, { state: input.state });
    return { code: row.code, version: input.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "plan", id: row.code },
    detail: {
      name: row.name,
      reason: input.reason,
      changes: [{ field: "state", from: row.state, to: input.state }],
    },
  }),
});
