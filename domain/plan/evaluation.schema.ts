import { z } from "zod";
import { planCodeField } from "../amount/amount-filter.schema";
import { measures } from "../amount/measure";
import { amountFigure } from "../cockpit/figure";
import { evaluationVerdicts } from "./evaluation";
import { planDetail, planIndicator } from "./plan.schema";

export const evaluatePlanInput = z.object({ code: planCodeField });

const judgement = {
  verdict: z.enum(evaluationVerdicts),
  completionBp: z.number().int().nullable(),
  difference: z.number().nullable(),
};

export const evaluationRow = planIndicator
  .pick({
    id: true,
    code: true,
    name: true,
    groupName: true,
    unit: true,
    kind: true,
    decimals: true,
    target: true,
    actual: true,
  })
  .extend({
    ...judgement,
    /** 招商引资 as each measure counts it in the plan's months; empty for who may not see amounts. */
    byMeasure: z.array(
      z.object({
        measure: z.enum(measures),
        figure: amountFigure,
        /** In the indicator's unit; null for foreign measures, which have another. */
        value: z.number().nullable(),
        completionBp: z.number().int().nullable(),
      }),
    ),
  });
export type EvaluationRow = z.output<typeof evaluationRow>;

const count = z.number().int();

export const planEvaluation = z.object({
  plan: planDetail.shape.plan,
  rows: z.array(evaluationRow),
  summary: z.object({
    total: count,
    reached: count,
    missed: count,
    redLineMet: count,
    redLineMissed: count,
    underway: count,
    noData: count,
    noTarget: count,
    hidden: count,
  }),
});
export type PlanEvaluation = z.output<typeof planEvaluation>;
