import { z } from "zod";
import { editBase } from "../shared/edit.schema";
import { idField, versionField } from "../shared/fields";
import { parcelFields } from "./parcel-fields";
import { parcelStates } from "./parcel-state";

const {
  code,
  name,
  zone,
  areaSqm,
  plannedUse,
  isFlexibleTerm,
  isMortgaged,
  isSeized,
  isPublic,
  ...clearable
} = parcelFields;

const fixed = { code, name, zone, areaSqm, plannedUse, isFlexibleTerm, isMortgaged, isSeized, isPublic };

/** Values of a new parcel and the state of its life in which it is entered; later only moves change that. */
export const createParcelInput = z
  .object({ ...clearable, isFlexibleTerm, isMortgaged, isSeized, isPublic })
  .partial()
  .extend({
    code,
    name,
    zone,
    areaSqm,
    plannedUse,
    state: z.enum(parcelStates, { error: "选择地块状态" }),
  });
export type CreateParcelInput = z.output<typeof createParcelInput>;

type Nullable<Shape extends Record<string, z.ZodType>> = { [Key in keyof Shape]: z.ZodNullable<Shape[Key]> };

const nullable = <Shape extends Record<string, z.ZodType>>(shape: Shape): Nullable<Shape> =>
  // safe because every key of the shape is there again with its own schema made nullable
  Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => [key, schema.nullable()]),
  ) as Nullable<Shape>;

const changes = z.object({ ...fixed, ...nullable(clearable) }).partial();

/** Only the fields that are sent change; null clears one. `base` lets a stale edit be merged. */
export const updateParcelInput = changes.extend({
  id: idField,
  version: versionField,
  base: editBase.optional(),
});
export type UpdateParcelInput = z.output<typeof updateParcelInput>;
export type ParcelChanges = z.output<typeof changes>;

export const searchHoldersInput = z.object({ q: z.string().trim().min(1).max(40, "搜索词不超过 40 个字") });
export const holderOptions = z.object({ items: z.array(z.object({ id: idField, name: z.string() })) });
