import { parcels } from "@/db/schema";
import { movedParcel, undoMoveInput } from "@/domain/land/move-parcel.schema";
import { supplyColumns } from "@/domain/land/parcel-move-effects";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadParcel } from "./load-parcel";
import { readStandingMove } from "./read-moves";
import { recordParcelEvent } from "./record-event";

/** Takes the last move back by a move of its own: the state and what the move overwrote are as they were. */
export const undoParcelMove = command({
  name: "parcel.undoMove",
  permission: "parcel.edit",
  summary: "撤销地块状态变更",
  method: "POST",
  path: "/parcels/{id}/moves/{moveId}/undo",
  input: undoMoveInput,
  output: movedParcel,
  load: ({ tx, input }) => loadParcel(tx, input.id),
  run: async ({ tx, actor, row, input: { id, version, moveId, reason }, today }) => {
    if (row.retiredOn !== null) throw ruleError("PARCEL_RETIRED");
    const last = await readStandingMove(tx, id);
    if (last?.id !== moveId || last.to !== row.state) throw ruleError("PARCEL_MOVE_NOT_LAST");
    const columns = supplyColumns.parse(JSON.parse(last.before ?? "{}"));
    await updateVersioned(tx, parcels, { id, version }, { ...columns, state: last.from });
    const event = await recordParcelEvent(tx, {
      parcelId: id,
      kind: "moved",
      on: today,
      by: actor,
      detail: { kind: last.kind, from: last.to, to: last.from, reason, undoes: moveId, before: null },
    });
    return { id, version: version + 1, moveId: event.id };
  },
  audit: ({ row, input }) => ({
    subject: { type: "parcel", id: row.id },
    detail: { code: row.code, moveId: input.moveId, from: row.state },
  }),
});
