import { and, eq, isNull } from "drizzle-orm";
import { planFacts, planRelations, planRelationTerms, plans } from "@/db/schema";
import { planPartSaved, removeFromPlanInput } from "@/domain/plan/relation.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { refuseClosed } from "./load-plan";
import { refuseStale } from "./refuse-stale";

/** Takes a fact off an open plan; the log keeps it. Throws PLAN_CLOSED, FACT_IN_USE, CONFLICT. */
export const removeFact = command({
  name: "plan.removeFact",
  permission: "plan.edit",
  summary: "移除规划所列事实",
  method: "POST",
  path: "/plan-facts/{id}/removal",
  input: removeFromPlanInput,
  output: planPartSaved,
  load: async ({ tx, input }) => {
    const [row] = await tx
      .select({ plan: plans, fact: planFacts })
      .from(planFacts)
      .innerJoin(plans, eq(plans.id, planFacts.planId))
      .where(and(eq(planFacts.id, input.id), isNull(planFacts.removedAt)));
    return row;
  },
  run: async ({ tx, row: { plan, fact }, input, now }) => {
    refuseClosed(plan);
    const uses = await tx
      .select({ id: planRelations.id })
      .from(planRelationTerms)
      .innerJoin(planRelations, eq(planRelations.id, planRelationTerms.relationId))
      .where(and(eq(planRelationTerms.factId, fact.id), isNull(planRelations.removedAt)))
      .limit(1);
    if (uses.length > 0) throw ruleError("FACT_IN_USE");
    await refuseStale(tx, { type: "planFact", id: fact.id }, fact.version, input.version);
    await updateVersioned(tx, planFacts, input, { removedAt: now.toISOString() });
    return { id: fact.id, version: input.version + 1 };
  },
  audit: ({ input, row: { plan, fact } }) => ({
    subject: { type: "planFact", id: fact.id },
    detail: {
      plan: plan.code,
      title: fact.title,
      value: fact.value,
      quote: fact.quote,
      reason: input.reason,
    },
  }),
});
