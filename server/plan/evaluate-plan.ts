import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import { isForeignMeasure, measures } from "@/domain/amount/measure";
import { evaluate, summariseEvaluations } from "@/domain/plan/evaluation";
import { type EvaluationRow, evaluatePlanInput, planEvaluation } from "@/domain/plan/evaluation.schema";
import type { PlanIndicator } from "@/domain/plan/plan.schema";
import { query } from "../kernel/procedure";
import { yuanValue } from "./plan-values";
import { type PlanRow, readCounted, readIndicators, readPlan, toPlanHead } from "./read-indicators";

type Measured = EvaluationRow["byMeasure"];

async function readByMeasure(
  db: Database,
  actor: Actor,
  plan: PlanRow,
  { target, unit }: PlanIndicator,
): Promise<Measured> {
  if (!target?.measure) return [];
  const rows = await Promise.all(
    measures.map(async (measure): Promise<Measured> => {
      const figure = await readCounted(db, actor, plan, measure);
      if (!figure) return [];
      const value = isForeignMeasure(measure) ? null : yuanValue(figure.countedFen, unit);
      const completionBp =
        value === null || !target.targetValue ? null : Math.round((value / target.targetValue) * 10_000);
      return [{ measure, figure, value, completionBp }];
    }),
  );
  return rows.flat();
}

/** Who may not see the park's amounts is told so, not that there is no data. */
function judge(actor: Actor, plan: PlanRow, indicator: PlanIndicator) {
  const { target, actual } = indicator;
  if (target?.measure && target.targetValue !== null && !can(actor, "cockpit.read")) {
    return { actual: null, verdict: "hidden" as const, completionBp: null, difference: null };
  }
  const evaluation = evaluate({
    targetValue: target?.targetValue ?? null,
    targetYear: target?.targetYear ?? Number(plan.endMonth.slice(0, 4)),
    isHigherBetter: indicator.isHigherBetter,
    isRedLine: target?.isRedLine ?? false,
    planState: plan.state,
    actual,
  });
  return { actual, ...evaluation };
}

async function toRow(
  db: Database,
  actor: Actor,
  plan: PlanRow,
  indicator: PlanIndicator,
): Promise<EvaluationRow> {
  const { id, code, name, groupName, unit, kind, decimals, target } = indicator;
  const byMeasure = await readByMeasure(db, actor, plan, indicator);
  const judged = judge(actor, plan, indicator);
  return { id, code, name, groupName, unit, kind, decimals, target, byMeasure, ...judged };
}

/** How every indicator a plan sets came out, or stands: actual, completion, verdict and the office's own words. */
export const evaluatePlan = query({
  name: "plan.evaluate",
  permission: "plan.read",
  summary: "规划完成情况评估",
  method: "GET",
  path: "/plans/{code}/evaluation",
  input: evaluatePlanInput,
  output: planEvaluation,
  run: async ({ db, actor, input, today }) => {
    const plan = await readPlan(db, input.code);
    const indicators = await readIndicators({ db, actor, plan, today });
    const set = indicators.filter(({ target }) => target !== null);
    const rows = await Promise.all(set.map((indicator) => toRow(db, actor, plan, indicator)));
    return {
      plan: toPlanHead(plan),
      rows,
      summary: summariseEvaluations(rows.map(({ verdict }) => verdict)),
    };
  },
});
