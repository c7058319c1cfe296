import { and, desc, eq, inArray, or } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/db/client";
import { auditLog, planFacts, planRelations, planTargets } from "@/db/schema";
import { type PlanHistoryItem, planHistory, planHistoryInput } from "@/domain/plan/plan.schema";
import { query } from "../kernel/procedure";
import { readPlan } from "./read-indicators";

const most = 60;

const value = z.union([z.string(), z.number(), z.boolean()]).nullable();
const detailShape = z.object({
  changes: z.array(z.object({ field: z.string(), from: value, to: value })).catch([]),
  reason: z.string().nullable().catch(null),
  title: z.string().nullable().catch(null),
});

/** What the log is asked for: an indicator with its target in the plan, or the plan with its facts and relations. */
async function conditionOf(db: Database, planId: string, code: string, indicatorId: string | undefined) {
  const about = (type: string, ids: readonly string[]) =>
    ids.length === 0 ? undefined : and(eq(auditLog.subjectType, type), inArray(auditLog.subjectId, [...ids]));
  if (indicatorId !== undefined) {
    const targets = await db
      .select({ id: planTargets.id })
      .from(planTargets)
      .where(and(eq(planTargets.planId, planId), eq(planTargets.indicatorId, indicatorId)));
    return or(
      about("indicator", [indicatorId]),
      about(
        "planTarget",
        targets.map(({ id }) => id),
      ),
    );
  }
  const facts = await db.select({ id: planFacts.id }).from(planFacts).where(eq(planFacts.planId, planId));
  const relations = await db
    .select({ id: planRelations.id })
    .from(planRelations)
    .where(eq(planRelations.planId, planId));
  return or(
    about("plan", [code]),
    about(
      "planFact",
      facts.map(({ id }) => id),
    ),
    about(
      "planRelation",
      relations.map(({ id }) => id),
    ),
  );
}

type LogRow = { seq: number; at: string; actorName: string; action: string; detail: unknown };

function toItem({ seq, at, actorName, action, detail }: LogRow): PlanHistoryItem {
  const { changes, reason, title } = detailShape.parse(detail ?? {});
  return { id: String(seq), at, byName: actorName, action, about: title, reason, changes };
}

/** Who changed what of a plan or of an indicator in it, from what to what, the latest first; read from the log. */
export const listPlanHistory = query({
  name: "plan.history",
  permission: "plan.read",
  summary: "规划与指标的修改记录",
  method: "GET",
  path: "/plans/{code}/history",
  input: planHistoryInput,
  output: planHistory,
  run: async ({ db, input }) => {
    const plan = await readPlan(db, input.code);
    const condition = await conditionOf(db, plan.id, plan.code, input.indicatorId);
    const rows = await db
      .select({
        seq: auditLog.seq,
        at: auditLog.at,
        actorName: auditLog.actorName,
        action: auditLog.action,
        detail: auditLog.detail,
      })
      .from(auditLog)
      .where(condition)
      .orderBy(desc(auditLog.seq))
      .limit(most);
    return { items: rows.map(toItem) };
  },
});
