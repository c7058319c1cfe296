import { parcels } from "@/db/schema";
import { savedParcel } from "@/domain/land/parcel.schema";
import { parcelContradictions } from "@/domain/land/parcel-contradictions";
import { parcelFieldKeys } from "@/domain/land/parcel-fields";
import {
  type ParcelChanges,
  type UpdateParcelInput,
  updateParcelInput,
} from "@/domain/land/write-parcel.schema";
import { AppError, ruleError } from "../kernel/app-error";
import { mergeStale, valuesOf } from "../kernel/merge-stale";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { changesBetween } from "../project/project-changes";
import { type LoadedParcel, loadParcel } from "./load-parcel";
import { recordParcelEvent } from "./record-event";
import { resolveHolder } from "./resolve-holder";

function changesOf(input: UpdateParcelInput): ParcelChanges {
  const { id: _id, version: _version, base: _base, ...fields } = input;
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  // safe because only keys that were sent are kept, with their values
  return Object.fromEntries(given) as ParcelChanges;
}

/** What was wrong before stays to be mended and keeps no other field from being put right. */
function contradictionsOf(row: LoadedParcel, changes: ParcelChanges, today: string): Record<string, string> {
  const before: Record<string, string> = parcelContradictions(row, today);
  const after = Object.entries(parcelContradictions({ ...row, ...changes }, today));
  return Object.fromEntries(
    after.filter(([field, message]) => field in changes || before[field] !== message),
  );
}

/**
 * Changes the facts that are sent; what others changed in other fields is kept. Throws CONFLICT for a stale version, with
 * the clashes when the same field was set to something else, PARCEL_RETIRED, PARCEL_AREA_PROMISED, VALIDATION.
 */
export const updateParcel = command({
  name: "parcel.update",
  permission: "parcel.edit",
  summary: "修改地块",
  method: "PATCH",
  path: "/parcels/{id}",
  input: updateParcelInput,
  output: savedParcel,
  load: ({ tx, input }) => loadParcel(tx, input.id),
  run: async ({ tx, actor, row, input, today }) => {
    if (row.retiredOn !== null) throw ruleError("PARCEL_RETIRED");
    await mergeStale(tx, {
      subject: { type: "parcel", id: row.id },
      current: valuesOf(row, parcelFieldKeys),
      currentVersion: row.version,
      version: input.version,
      edit: valuesOf(input, parcelFieldKeys),
      base: input.base && valuesOf(input.base, parcelFieldKeys),
    });
    const changes = changesOf(input);
    const fields = contradictionsOf(row, changes, today);
    if (Object.keys(fields).length > 0) throw new AppError("VALIDATION", { fields });
    const made = changesBetween(row, changes);
    if (made.length === 0) return { id: row.id, version: row.version };
    const { holderName, ...columns } = changes;
    await updateVersioned(tx, parcels, row, { ...columns, ...(await resolveHolder(tx, holderName)) });
    await recordParcelEvent(tx, {
      parcelId: row.id,
      kind: "changed",
      on: today,
      by: actor,
      detail: { changes: JSON.stringify(made) },
    });
    return { id: row.id, version: row.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "parcel", id: input.id },
    detail: { code: row.code, changes: changesBetween(row, changesOf(input)) },
  }),
});
