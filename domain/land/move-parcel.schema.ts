import { z } from "zod";
import { idField, isoDateField, longTextField, textField, versionField } from "../shared/fields";
import { parcelMoveKinds } from "./parcel-moves";
import { parcelStates } from "./parcel-state";

export const moveParcelInput = z.object({
  id: idField,
  version: versionField,
  kind: z.enum(parcelMoveKinds),
  to: z.enum(parcelStates),
  on: isoDateField,
  reason: longTextField("原因", 300).optional(),
  /** Number of the notice, contract, confirmation or decision. */
  evidenceNo: textField("文号", 80).optional(),
  /** Who has the right after a contract or a transfer. */
  holderName: textField("使用权人", 80).optional(),
});
export type MoveParcelInput = z.output<typeof moveParcelInput>;

export const undoMoveInput = z.object({
  id: idField,
  version: versionField,
  /** The move that is taken back, so that nobody undoes what they did not see. */
  moveId: idField,
  reason: longTextField("原因", 300),
});

export const movedParcel = z.object({ id: idField, version: z.number().int(), moveId: idField });
