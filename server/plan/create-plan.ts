import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { indicators, plans, planTargets } from "@/db/schema";
import { createPlanInput, planChanged } from "@/domain/plan/plan.schema";
import { fieldError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadPlan } from "./load-plan";

type Target = typeof planTargets.$inferInsert;

/** The indicators of another plan without their figures, counted from the year before the new plan to its last. */
async function takeOver(tx: Transaction, plan: typeof plans.$inferSelect, fromCode: string): Promise<void> {
  const from = await loadPlan(tx, fromCode);
  if (!from) throw fieldError("indicatorsFrom", "没有这个规划期");
  const rows = await tx
    .select({ target: planTargets })
    .from(planTargets)
    .innerJoin(indicators, and(eq(indicators.id, planTargets.indicatorId), eq(indicators.isActive, true)))
    .where(eq(planTargets.planId, from.id));
  const taken = rows.map(
    ({ target }): Target => ({
      planId: plan.id,
      indicatorId: target.indicatorId,
      baseYear: Number(plan.startMonth.slice(0, 4)) - 1,
      targetYear: Number(plan.endMonth.slice(0, 4)),
      measure: target.measure,
      isRedLine: target.isRedLine,
    }),
  );
  if (taken.length > 0) await tx.insert(planTargets).values(taken);
}

/** Opens a plan period, empty or with another's indicators. Throws PLAN_CODE_TAKEN. */
export const createPlan = command({
  name: "plan.create",
  permission: "plan.edit",
  summary: "新建规划期",
  method: "POST",
  path: "/plans",
  input: createPlanInput,
  output: planChanged,
  run: async ({ tx, input: { indicatorsFrom, ...values } }) => {
    const [plan] = await tx
      .insert(plans)
      .values({ ...values, state: "open" })
      .returning();
    if (!plan) throw new Error("The insert returned no row.");
    if (indicatorsFrom !== null) await takeOver(tx, plan, indicatorsFrom);
    return { code: plan.code, version: plan.version };
  },
  audit: ({ input }) => ({ subject: { type: "plan", id: input.code }, detail: input }),
});
