import { parcels } from "@/db/schema";
import { savedParcel } from "@/domain/land/parcel.schema";
import { parcelContradictions } from "@/domain/land/parcel-contradictions";
import { createParcelInput } from "@/domain/land/write-parcel.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { recordParcelEvent } from "./record-event";
import { resolveHolder } from "./resolve-holder";

const nothing = {
  collectedSqm: null,
  cadastralCode: null,
  realEstateUnitNo: null,
  floorAreaRatioMin: null,
  floorAreaRatioMax: null,
  termYears: null,
  termFrom: null,
  termTo: null,
  dealPriceFen: null,
  pricePaidFen: null,
  agreedDeliveryOn: null,
  deliveredOn: null,
  agreedStartOn: null,
  agreedCompletionOn: null,
  startedOn: null,
  completedOn: null,
  productionOn: null,
};

/** Enters a parcel in the ledger. Throws RULE for a code already used, VALIDATION when values contradict each other. */
export const createParcel = command({
  name: "parcel.create",
  permission: "parcel.edit",
  summary: "登记地块",
  method: "POST",
  path: "/parcels",
  input: createParcelInput,
  output: savedParcel,
  run: async ({ tx, actor, input, today }) => {
    const fields = parcelContradictions({ ...nothing, ...input }, today);
    if (Object.keys(fields).length > 0) throw new AppError("VALIDATION", { fields });
    const { holderName, ...values } = input;
    const [row] = await tx
      .insert(parcels)
      .values({ ...values, ...(await resolveHolder(tx, holderName)) })
      .returning({ id: parcels.id, version: parcels.version });
    if (!row) throw new Error("insert returned no row");
    await recordParcelEvent(tx, {
      parcelId: row.id,
      kind: "registered",
      on: today,
      by: actor,
      detail: { state: input.state, areaSqm: input.areaSqm },
    });
    return row;
  },
  audit: ({ input, output }) => ({
    subject: { type: "parcel", id: output.id },
    detail: { code: input.code, state: input.state },
  }),
});
