import { z } from "zod";
import { planCodeField } from "../amount/amount-filter.schema";
import { measures } from "../amount/measure";
import { idField, longTextField, versionField } from "../shared/fields";
import { auditVerdicts } from "./audit";
import { growthBases } from "./plan";

/** A value in an indicator's own unit, four decimals at most. */
export const valueField = z
  .number({ error: "填写数字" })
  .min(-1e10, "数值超出范围")
  .max(1e10, "数值超出范围")
  .refine((value) => Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-2, { error: "最多四位小数" });

export const yearField = z
  .number({ error: "填写年份" })
  .int("填写年份")
  .min(1990, "年份不早于 1990")
  .max(2100, "年份不晚于 2100");

const bp = z.number().int();

export const planTarget = z.object({
  id: idField,
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
  evaluation: z.string().nullable(),
});
export type PlanTarget = z.output<typeof planTarget>;

export const planAudit = z.object({
  verdict: z.enum(auditVerdicts),
  annualGrowthBp: bp.nullable(),
  totalGrowthBp: bp.nullable(),
  neededValue: z.number().nullable(),
  difference: z.number().nullable(),
  neededIfAnnual: z.number().nullable(),
});

export const setTargetInput = z.object({
  planCode: planCodeField,
  indicatorId: idField,
  /** Null when the plan has no row for the indicator yet. */
  version: versionField.nullable(),
  baseYear: yearField.nullable(),
  baseValue: valueField.nullable(),
  baseNote: longTextField("基期说明", 300).nullable(),
  targetYear: yearField,
  targetValue: valueField.min(0, "目标值不能为负").nullable(),
  growthClaimBp: bp.min(-10_000, "增速超出范围").max(100_000, "增速超出范围").nullable(),
  growthBasis: z.enum(growthBases),
  measure: z.enum(measures).nullable(),
  quote: longTextField("规划原文", 1000).nullable(),
  isRedLine: z.boolean().default(false),
  isLowerBound: z.boolean().default(false),
  isBaseComparable: z.boolean().default(true),
});
export type SetTargetInput = z.output<typeof setTargetInput>;
export const setTargetOutput = z.object({ id: idField, version: z.number().int() });

/** The office's own words on how an indicator came out, also for a closed plan. */
export const setEvaluationInput = z.object({
  planCode: planCodeField,
  indicatorId: idField,
  version: versionField,
  evaluation: longTextField("评价", 500).nullable(),
});
