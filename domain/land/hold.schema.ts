import { z } from "zod";
import { idField, textField } from "../shared/fields";
import { areaSqmField } from "./area-field";

const note = textField("说明", 200).optional();

/** A project's hold on a parcel, or on a part of it of so many ㎡. */
export const holdParcelInput = z.object({
  projectId: idField,
  parcelId: idField,
  areaSqm: areaSqmField.optional(),
  note,
});
export type HoldParcelInput = z.output<typeof holdParcelInput>;

/** A project's hold on a unit of premises. */
export const holdUnitInput = z.object({ projectId: idField, unitId: idField, note });
export type HoldUnitInput = z.output<typeof holdUnitInput>;

/** The new hold: its place among those that count, from 1, and its last day. */
export const savedHold = z.object({
  id: idField,
  version: z.number().int(),
  place: z.number().int(),
  expiresOn: z.string(),
});
export type SavedHold = z.output<typeof savedHold>;
