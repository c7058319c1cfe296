import { z } from "zod";
import { planCodeField } from "../amount/amount-filter.schema";
import { measures } from "../amount/measure";
import { amountFigure } from "../cockpit/figure";
import { planChoice } from "../cockpit/overview.schema";
import { idField, longTextField, textField, versionField } from "../shared/fields";
import { auditVerdicts } from "./audit";
import { growthBases, indicatorKinds } from "./plan";

/** A value in an indicator's own unit, four decimals at most. */
const valueField = z
  .number()
  .min(-1e10, "数值超出范围")
  .max(1e10, "数值超出范围")
  .refine((value) => Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-2, { error: "最多四位小数" });

const yearField = z.number().int().min(1990).max(2100);
const bp = z.number().int();

export const planListItem = planChoice.extend({
  sourceDocument: z.string().nullable(),
  indicatorCount: z.number().int(),
  targetCount: z.number().int(),
});
export const planList = z.object({ items: z.array(planListItem) });
export type PlanListItem = z.output<typeof planListItem>;

export const getPlanInput = z.object({ code: planCodeField });

const target = z.object({
  version: z.number().int(),
  baseYear: z.number().int().nullable(),
  baseValue: z.number().nullable(),
  baseNote: z.string().nullable(),
  targetYear: z.number().int(),
  targetValue: z.number().nullable(),
  growthClaimBp: bp.nullable(),
  growthBasis: z.enum(growthBases),
  measure: z.enum(measures).nullable(),
  quote: z.string().nullable(),
  isRedLine: z.boolean(),
  isLowerBound: z.boolean(),
  isBaseComparable: z.boolean(),
});

const audit = z.object({
  verdict: z.enum(auditVerdicts),
  annualGrowthBp: bp.nullable(),
  totalGrowthBp: bp.nullable(),
  neededValue: z.number().nullable(),
  difference: z.number().nullable(),
  neededIfAnnual: z.number().nullable(),
});

export const planIndicator = z.object({
  id: idField,
  code: z.string(),
  name: z.string(),
  groupName: z.string(),
  unit: z.string(),
  kind: z.enum(indicatorKinds),
  decimals: z.number().int(),
  /** Null while the plan says nothing about it. */
  target: target.nullable(),
  audit: audit.nullable(),
  latest: z.object({ period: z.string(), value: z.number(), source: z.string() }).nullable(),
  /** What the ledger counts in the plan's months, for the indicator that is read in a measure. */
  counted: amountFigure.nullable(),
});
export type PlanIndicator = z.output<typeof planIndicator>;

export const planDetail = z.object({
  plan: planChoice.extend({ sourceDocument: z.string().nullable() }),
  indicators: z.array(planIndicator),
});
export type PlanDetail = z.output<typeof planDetail>;

export const setTargetInput = z.object({
  planCode: planCodeField,
  indicatorId: idField,
  /** Null when the plan has no row for the indicator yet. */
  version: versionField.nullable(),
  baseYear: yearField.nullable(),
  baseValue: valueField.nullable(),
  baseNote: longTextField("基期说明", 300).nullable(),
  targetYear: yearField,
  targetValue: valueField.nullable(),
  growthClaimBp: bp.min(-10_000, "增速超出范围").max(100_000, "增速超出范围").nullable(),
  growthBasis: z.enum(growthBases),
  measure: z.enum(measures).nullable(),
  quote: longTextField("规划原文", 1000).nullable(),
});
export type SetTargetInput = z.output<typeof setTargetInput>;
export const setTargetOutput = z.object({ id: idField, version: z.number().int() });

export const recordObservationInput = z.object({
  indicatorId: idField,
  period: z.string().regex(/^(199\d|20\d{2})(-(0[1-9]|1[0-2]))?$/, "期间应为 2026 或 2026-11 这样的格式"),
  value: valueField,
  source: textField("数据来源", 200),
});
export type RecordObservationInput = z.output<typeof recordObservationInput>;
export const observationOutcome = z.object({ id: idField, previousValue: z.number().nullable() });
