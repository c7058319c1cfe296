import { indicators } from "@/db/schema";
import { indicatorChanged, setIndicatorActivityInput } from "@/domain/plan/indicator.schema";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadIndicator } from "./load-indicator";
import { refuseStale } from "./refuse-stale";

/** Takes an indicator out of use, or back in; plans that set it keep it with its figures. Throws CONFLICT. */
export const setIndicatorActivity = command({
  name: "plan.setIndicatorActivity",
  permission: "plan.edit",
  summary: "停用或启用指标",
  method: "PUT",
  path: "/indicators/{id}/activity",
  input: setIndicatorActivityInput,
  output: indicatorChanged,
  load: ({ tx, input }) => loadIndicator(tx, input.id),
  run: async ({ tx, row, input: { id, version, isActive } }) => {
    await refuseStale(tx, { type: "indicator", id }, row.version, version);
    await updateVersioned(tx, indicators, { id, version }, { isActive });
    return { id, version: version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "indicator", id: row.id },
    detail: { code: row.code, changes: [{ field: "isActive", from: row.isActive, to: input.isActive }] },
  }),
});
