import { z } from "zod";

/** One value of a field as forms and the log hold it. */
export const editValue = z.union([z.string().max(4000), z.number(), z.boolean()]).nullable();
export type EditValue = z.output<typeof editValue>;

const mostFields = 80;

/**
 * The values a form was opened with, by field: of every field it changes, and of those its change rests on. With them
 * an edit that others have overtaken is merged, instead of refused as stale.
 */
export const editBase = z
  .record(z.string().max(60), editValue)
  .refine((base) => Object.keys(base).length <= mostFields, { error: "一次改动的栏目过多" });
export type EditBase = z.output<typeof editBase>;

/** A field that two people changed to different values. */
export const fieldClash = z.object({
  field: z.string(),
  before: editValue,
  mine: editValue,
  theirs: editValue,
  /** Who changed it last, as far as the log tells. */
  byName: z.string().nullable(),
  at: z.string().nullable(),
});
export type FieldClash = z.output<typeof fieldClash>;
