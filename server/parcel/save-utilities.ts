import { eq } from "drizzle-orm";
import { parcels, parcelUtilities } from "@/db/schema";
import { savedParcel } from "@/domain/land/parcel.schema";
import { saveUtilitiesInput } from "@/domain/land/utilities.schema";
import { utilityStateOf } from "@/domain/land/utility-list";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadParcel } from "./load-parcel";
import { readUtilities, readUtilityList } from "./read-utilities";
import { recordParcelEvent } from "./record-event";

const shortText = (state: ReturnType<typeof utilityStateOf>) =>
  state ? `${state.connected}/${state.total}` : null;

/** Puts down the whole grid of a parcel's utilities. Throws VALIDATION for one outside the office's list, CONFLICT, PARCEL_RETIRED. */
export const saveUtilities = command({
  name: "parcel.saveUtilities",
  permission: "parcel.edit",
  summary: "更新地块配套",
  method: "PUT",
  path: "/parcels/{id}/utilities",
  input: saveUtilitiesInput,
  output: savedParcel,
  load: ({ tx, input }) => loadParcel(tx, input.id),
  run: async ({ tx, actor, row, input: { id, version, items }, today }) => {
    if (row.retiredOn !== null) throw ruleError("PARCEL_RETIRED");
    const list = await readUtilityList(tx);
    const before = (await readUtilities(tx, [id])).get(id) ?? [];
    const known = new Set([...list.map(({ code }) => code), ...before.map(({ utility }) => utility)]);
    if (items.some(({ utility }) => !known.has(utility))) throw fieldError("items", "有不在配套目录内的项目");
    await updateVersioned(tx, parcels, { id, version }, {});
    await tx.delete(parcelUtilities).where(eq(parcelUtilities.parcelId, id));
    if (items.length > 0) {
      await tx
        .insert(parcelUtilities)
        .values(items.map((item) => ({ ...item, parcelId: id, isDemo: row.isDemo })));
    }
    await recordParcelEvent(tx, {
      parcelId: id,
      kind: "utility",
      on: today,
      by: actor,
      detail: {
        before: shortText(utilityStateOf(before, list)),
        after: shortText(utilityStateOf(items, list)),
      },
    });
    return { id, version: version + 1 };
  },
  audit: ({ row, input }) => ({
    subject: { type: "parcel", id: row.id },
    detail: { code: row.code, items: input.items },
  }),
});
