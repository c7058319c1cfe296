import { parcels } from "@/db/schema";
import { createParcelInput, savedParcel } from "@/domain/land/parcel.schema";
import { command } from "../kernel/procedure";

/** Enters a parcel in the ledger. Throws RULE for a code already used. */
export const createParcel = command({
  name: "parcel.create",
  permission: "parcel.edit",
  summary: "登记地块",
  method: "POST",
  path: "/parcels",
  input: createParcelInput,
  output: savedParcel,
  run: async ({ tx, input }) => {
    const [row] = await tx
      .insert(parcels)
      .values(input)
      .returning({ id: parcels.id, version: parcels.version });
    if (!row) throw new Error("insert returned no row");
    return row;
  },
  audit: ({ input, output }) => ({
    subject: { type: "parcel", id: output.id },
    detail: { code: input.code },
  }),
});
