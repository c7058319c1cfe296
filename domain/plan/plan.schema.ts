import { z } from "zod";
import { planCodeField } from "../amount/amount-filter.schema";
import { amountFigure } from "../cockpit/figure";
import { planChoice } from "../cockpit/overview.schema";
import { idField, longTextField, monthField, textField, versionField } from "../shared/fields";
import { actualSources } from "./actual";
import { indicatorKinds, planStates } from "./plan";
import { planFact, planRelation } from "./relation.schema";
import { planAudit, planTarget } from "./target.schema";

const planHead = planChoice.extend({
  id: idField,
  version: z.number().int(),
  sourceDocument: z.string().nullable(),
});

export const planListItem = planHead.extend({
  indicatorCount: z.number().int(),
  targetCount: z.number().int(),
});
export const planList = z.object({ items: z.array(planListItem) });
export type PlanListItem = z.output<typeof planListItem>;

export const getPlanInput = z.object({ code: planCodeField });

export const planActual = z.object({
  value: z.number(),
  source: z.enum(actualSources),
  upTo: z.string(),
  missingMonths: z.number().int(),
  yearLessMonths: z.number().nullable(),
  isDemo: z.boolean(),
});

export const planIndicator = z.object({
  id: idField,
  version: z.number().int(),
  code: z.string(),
  name: z.string(),
  groupName: z.string(),
  unit: z.string(),
  kind: z.enum(indicatorKinds),
  isHigherBetter: z.boolean(),
  decimals: z.number().int(),
  sort: z.number().int(),
  isActive: z.boolean(),
  /** Null while the plan says nothing about it. */
  target: planTarget.nullable(),
  audit: planAudit.nullable(),
  /** From confirmed observations in the plan's months, or from the ledger where a measure is set. */
  actual: planActual.nullable(),
  /** Confirmed values in the plan's months, oldest first. */
  series: z.array(z.object({ period: z.string(), value: z.number(), isDemo: z.boolean() })),
  pendingCount: z.number().int(),
  /** What the ledger counts in the plan's months, for the indicator that is read in a measure. */
  counted: amountFigure.nullable(),
});
export type PlanIndicator = z.output<typeof planIndicator>;

export const planDetail = z.object({
  plan: planHead,
  indicators: z.array(planIndicator),
  relations: z.array(planRelation),
  facts: z.array(planFact),
});
export type PlanDetail = z.output<typeof planDetail>;

const months = { startMonth: monthField, endMonth: monthField };
const inOrder = ({ startMonth, endMonth }: { startMonth: string; endMonth: string }) =>
  startMonth <= endMonth;
const order = { error: "结束月份不能早于开始月份", path: ["endMonth"] };

export const createPlanInput = z
  .object({
    code: planCodeField,
    name: textField("规划名称", 60),
    ...months,
    sourceDocument: longTextField("来源文件", 300).nullable(),
    /** A plan whose indicators the new one starts with, without their figures. */
    indicatorsFrom: planCodeField.nullable(),
  })
  .refine(inOrder, order);
export type CreatePlanInput = z.output<typeof createPlanInput>;

export const updatePlanInput = z
  .object({
    code: planCodeField,
    version: versionField,
    name: textField("规划名称", 60),
    ...months,
    sourceDocument: longTextField("来源文件", 300).nullable(),
  })
  .refine(inOrder, order);
export type UpdatePlanInput = z.output<typeof updatePlanInput>;

export const setPlanStateInput = z.object({
  code: planCodeField,
  version: versionField,
  state: z.enum(planStates),
  reason: longTextField("原因", 300),
});

export const planChanged = z.object({ code: z.string(), version: z.number().int() });

export const planHistoryInput = z.object({ code: planCodeField, indicatorId: idField.optional() });
const changed = z.union([z.string(), z.number(), z.boolean()]).nullable();
export const planHistory = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      byName: z.string(),
      action: z.string(),
      about: z.string().nullable(),
      reason: z.string().nullable(),
      changes: z.array(z.object({ field: z.string(), from: changed, to: changed })),
    }),
  ),
});
export type PlanHistoryItem = z.output<typeof planHistory>["items"][number];
