import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { indicators, plans, planTargets } from "@/db/schema";
import { type SetTargetInput, setTargetInput, setTargetOutput } from "@/domain/plan/plan.schema";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";

async function loadPlace(tx: Transaction, input: SetTargetInput) {
  const [row] = await tx
    .select({ plan: plans, indicator: indicators, target: planTargets })
    .from(plans)
    .innerJoin(indicators, eq(indicators.id, input.indicatorId))
    .leftJoin(planTargets, and(eq(planTargets.planId, plans.id), eq(planTargets.indicatorId, indicators.id)))
    .where(eq(plans.code, input.planCode));
  return row;
}

const decimal = (value: number | null): string | null => (value === null ? null : value.toFixed(4));

const columnsOf = ({ planCode: _, indicatorId: __, version: ___, ...input }: SetTargetInput) => ({
  ...input,
  baseValue: decimal(input.baseValue),
  targetValue: decimal(input.targetValue),
});

/** Enters or changes a target of an open plan. Throws PLAN_CLOSED, TARGET_JUST_SET, CONFLICT. */
export const setTarget = command({
  name: "plan.setTarget",
  permission: "plan.edit",
  summary: "录入规划目标",
  method: "PUT",
  path: "/plans/{planCode}/targets/{indicatorId}",
  input: setTargetInput,
  output: setTargetOutput,
  load: ({ tx, input }) => loadPlace(tx, input),
  run: async ({ tx, row, input }) => {
    if (row.plan.state === "closed") throw ruleError("PLAN_CLOSED");
    const lastYear = Number(row.plan.endMonth.slice(0, 4));
    if (input.targetYear < Number(row.plan.startMonth.slice(0, 4)) || input.targetYear > lastYear) {
      throw fieldError("targetYear", "目标年份应在规划期内");
    }
    if (row.target && input.version !== null) {
      await updateVersioned(tx, planTargets, { id: row.target.id, version: input.version }, columnsOf(input));
      return { id: row.target.id, version: input.version + 1 };
    }
    if (row.target) throw new AppError("CONFLICT", { rule: "TARGET_JUST_SET" });
    const place = { planId: row.plan.id, indicatorId: row.indicator.id };
    const [target] = await tx
      .insert(planTargets)
      .values({ ...place, ...columnsOf(input) })
      .returning();
    if (!target) throw new Error("The insert returned no row.");
    return { id: target.id, version: target.version };
  },
  audit: ({ input, row, output }) => ({
    subject: { type: "planTarget", id: output.id },
    detail: {
      plan: input.planCode,
      indicator: row.indicator.code,
      from: row.target?.targetValue ?? null,
      to: input.targetValue,
    },
  }),
});
