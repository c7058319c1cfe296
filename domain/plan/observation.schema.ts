import { z } from "zod";
import { idField, longTextField, textField, versionField } from "../shared/fields";
import { observationStates } from "./plan";
import { valueField } from "./target.schema";

export const periodField = z
  .string()
  .regex(/^(199\d|20\d{2})(-(0[1-9]|1[0-2]))?$/, "期间应为 2026 或 2026-11 这样的格式");

const observationRow = z.object({
  indicatorId: idField,
  period: periodField,
  value: valueField,
  source: textField("数据来源", 200),
});

export const recordObservationInput = observationRow;
export type RecordObservationInput = z.output<typeof recordObservationInput>;
export const observationOutcome = z.object({
  id: idField,
  /** The confirmed value it would replace. */
  previousValue: z.number().nullable(),
});

const most = 500;

/** Rows of one sheet: all go in or none. */
export const importObservationsInput = z.object({
  rows: z.array(observationRow).min(1, "没有可导入的行").max(most, `一次最多导入 ${most} 行`),
});
export type ImportObservationsInput = z.output<typeof importObservationsInput>;
export const observationsImported = z.object({ importId: idField, count: z.number().int() });

const chosen = z
  .array(z.object({ id: idField, version: versionField }))
  .min(1, "先勾选要处理的数值")
  .max(most, `一次最多处理 ${most} 项`)
  .refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, { error: "同一项不能勾选两次" });

export const confirmObservationsInput = z.object({ observations: chosen });
export const returnObservationsInput = z.object({
  observations: chosen,
  reason: longTextField("退回原因", 300),
});
/** Own values that nobody has confirmed yet: some of them, or all of one import. */
export const withdrawObservationsInput = z.object({
  observations: chosen.optional(),
  importId: idField.optional(),
  reason: longTextField("撤回原因", 300),
});
export const observationsDecided = z.object({ count: z.number().int() });

export const observationItem = z.object({
  id: idField,
  indicatorId: idField,
  indicatorName: z.string(),
  unit: z.string(),
  decimals: z.number().int(),
  period: z.string(),
  value: z.number(),
  source: z.string(),
  state: z.enum(observationStates),
  stateNote: z.string().nullable(),
  importId: idField.nullable(),
  createdById: idField.nullable(),
  createdByName: z.string().nullable(),
  createdAt: z.string(),
  /** Who confirmed it, or gave it back. */
  decidedByName: z.string().nullable(),
  decidedAt: z.string().nullable(),
  /** The confirmed value of the same period, else of the period before (same length); null without one. */
  previous: z.object({ period: z.string(), value: z.number() }).nullable(),
  isDemo: z.boolean(),
  version: z.number().int(),
});
export type ObservationItem = z.output<typeof observationItem>;

export const listObservationsInput = z.object({
  indicatorId: idField.optional(),
  state: z.enum(observationStates).optional(),
});
export const observationList = z.object({ items: z.array(observationItem), isCut: z.boolean() });
