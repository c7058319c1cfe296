import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { indicators, observations, plans, planTargets } from "@/db/schema";
import { indicatorChanged, updateIndicatorInput } from "@/domain/plan/indicator.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { changesBetween } from "../project/project-changes";
import { loadIndicator } from "./load-indicator";
import { refuseStale } from "./refuse-stale";

/** Figures were entered in the unit and sense the indicator has: another one would change what they say. */
async function isInUse(tx: Transaction, id: string): Promise<boolean> {
  if ((await tx.$count(observations, eq(observations.indicatorId, id))) > 0) return true;
  const [closed] = await tx
    .select({ state: plans.state, value: planTargets.targetValue })
    .from(planTargets)
    .innerJoin(plans, eq(plans.id, planTargets.planId))
    .where(eq(planTargets.indicatorId, id))
    .orderBy(plans.state)
    .limit(1);
  return closed?.state === "closed" || (closed?.value ?? null) !== null;
}

/** Changes how an indicator is called, grouped and shown. Throws INDICATOR_IN_USE for its unit, kind or direction; CONFLICT. */
export const updateIndicator = command({
  name: "plan.updateIndicator",
  permission: "plan.edit",
  summary: "修改指标",
  method: "PATCH",
  path: "/indicators/{id}",
  input: updateIndicatorInput,
  output: indicatorChanged,
  load: ({ tx, input }) => loadIndicator(tx, input.id),
  run: async ({ tx, row, input: { id, version, ...values } }) => {
    const isOther =
      values.unit !== row.unit || values.kind !== row.kind || values.isHigherBetter !== row.isHigherBetter;
    if (isOther && (await isInUse(tx, id))) throw ruleError("INDICATOR_IN_USE");
    await refuseStale(tx, { type: "indicator", id }, row.version, version);
    await updateVersioned(tx, indicators, { id, version }, values);
    return { id, version: version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "indicator", id: row.id },
    detail: { code: row.code, changes: changesBetween(row, input) },
  }),
});
