import { desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { plans, planTargets } from "@/db/schema";
import { planList } from "@/domain/plan/plan.schema";
import { query } from "../kernel/procedure";

/** Every plan period, the latest first, with how many of its targets are set. */
export const listPlans = query({
  name: "plan.list",
  permission: "plan.read",
  summary: "规划期",
  method: "GET",
  path: "/plans",
  input: z.object({}),
  output: planList,
  run: async ({ db }) => ({
    items: await db
      .select({
        id: plans.id,
        version: plans.version,
        code: plans.code,
        name: plans.name,
        state: plans.state,
        startMonth: plans.startMonth,
        endMonth: plans.endMonth,
        sourceDocument: plans.sourceDocument,
        indicatorCount: sql<number>`count(${planTargets.id})`.mapWith(Number),
        targetCount: sql<number>`count(${planTargets.targetValue})`.mapWith(Number),
      })
      .from(plans)
      .leftJoin(planTargets, eq(planTargets.planId, plans.id))
      .groupBy(plans.id)
      .orderBy(desc(plans.startMonth), plans.code),
  }),
});
