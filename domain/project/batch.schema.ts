import { z } from "zod";
import { idField, isoDateField, longTextField, textField, versionField } from "../shared/fields";

export const mostInBatch = 500;

const items = z
  .array(z.object({ id: idField, version: versionField }))
  .min(1, "先选择项目")
  .max(mostInBatch, `一次最多 ${mostInBatch} 个项目`);

export const assignManyInput = z.object({
  items,
  ownerId: idField,
  reason: longTextField("原因", 300).optional(),
});
export type AssignManyInput = z.output<typeof assignManyInput>;

export const setNextStepManyInput = z.object({
  items,
  nextStep: textField("下一步", 200),
  nextStepOn: isoDateField,
});
export type SetNextStepManyInput = z.output<typeof setNextStepManyInput>;

export const deleteManyInput = z.object({ items, reason: longTextField("删除原因", 300) });
export type DeleteManyInput = z.output<typeof deleteManyInput>;

export const undoBatchInput = z.object({ batchId: idField });

/** What came of each project; a row that was refused changed nothing and keeps nobody else back. */
export const batchResult = z.object({
  /** By which the whole can be taken back; null when nothing was done. */
  batchId: idField.nullable(),
  done: z.array(z.object({ id: idField, version: z.number().int() })),
  failed: z.array(z.object({ id: idField, message: z.string() })),
});
export type BatchResult = z.output<typeof batchResult>;
