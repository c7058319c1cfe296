import { eq } from "drizzle-orm";
import { parcels } from "@/db/schema";
import { savedParcel, updateParcelInput } from "@/domain/land/parcel.schema";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";

/** Left out means cleared: the form sends every value. */
const optionalColumns = {
  location: null,
  floorAreaRatioMin: null,
  floorAreaRatioMax: null,
  intensityFloorWanPerMu: null,
  note: null,
};

/** Changes a parcel's facts; CONFLICT for a stale version. */
export const updateParcel = command({
  name: "parcel.update",
  permission: "parcel.edit",
  summary: "修改地块",
  method: "PUT",
  path: "/parcels/{id}",
  input: updateParcelInput,
  output: savedParcel,
  load: async ({ tx, input }) => (await tx.select().from(parcels).where(eq(parcels.id, input.id)))[0],
  run: async ({ tx, input: { id, version, ...values } }) => {
    await updateVersioned(tx, parcels, { id, version }, { ...optionalColumns, ...values });
    return { id, version: version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "parcel", id: input.id },
    detail: { code: input.code, stateFrom: row.state, stateTo: input.state, isPublic: input.isPublic },
  }),
});
