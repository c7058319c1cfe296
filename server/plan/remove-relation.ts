import { and, eq, isNull } from "drizzle-orm";
import { planRelations, plans } from "@/db/schema";
import { planPartSaved, removeFromPlanInput } from "@/domain/plan/relation.schema";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { refuseClosed } from "./load-plan";
import { refuseStale } from "./refuse-stale";

/** Takes a relation off an open plan; the figures stay. Throws PLAN_CLOSED, CONFLICT. */
export const removeRelation = command({
  name: "plan.removeRelation",
  permission: "plan.edit",
  summary: "移除数量关系",
  method: "POST",
  path: "/plan-relations/{id}/removal",
  input: removeFromPlanInput,
  output: planPartSaved,
  load: async ({ tx, input }) => {
    const [row] = await tx
      .select({ plan: plans, relation: planRelations })
      .from(planRelations)
      .innerJoin(plans, eq(plans.id, planRelations.planId))
      .where(and(eq(planRelations.id, input.id), isNull(planRelations.removedAt)));
    return row;
  },
  run: async ({ tx, row: { plan, relation }, input, now }) => {
    refuseClosed(plan);
    await refuseStale(tx, { type: "planRelation", id: relation.id }, relation.version, input.version);
    await updateVersioned(tx, planRelations, input, { removedAt: now.toISOString() });
    return { id: relation.id, version: input.version + 1 };
  },
  audit: ({ input, row: { plan, relation } }) => ({
    subject: { type: "planRelation", id: relation.id },
    detail: { plan: plan.code, title: relation.title, reason: input.reason },
  }),
});
