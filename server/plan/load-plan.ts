import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { indicators, plans, planTargets } from "@/db/schema";
import { ruleError } from "../kernel/app-error";

export async function loadPlan(tx: Transaction, code: string) {
  const [plan] = await tx.select().from(plans).where(eq(plans.code, code));
  return plan;
}

/** A plan, an indicator and what the plan sets for it, if anything. */
export async function loadTarget(tx: Transaction, planCode: string, indicatorId: string) {
  const [row] = await tx
    .select({ plan: plans, indicator: indicators, target: planTargets })
    .from(plans)
    .innerJoin(indicators, eq(indicators.id, indicatorId))
    .leftJoin(planTargets, and(eq(planTargets.planId, plans.id), eq(planTargets.indicatorId, indicators.id)))
    .where(eq(plans.code, planCode));
  return row;
}

/** What a closed plan says no longer changes; it is opened again first, with a reason. */
export function refuseClosed({ state }: { state: string }): void {
  if (state === "closed") throw ruleError("PLAN_CLOSED");
}
