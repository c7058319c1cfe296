import { allocateParcel } from "./allocate-parcel";
import { claimParcel } from "./claim-parcel";
import { createParcel } from "./create-parcel";
import { getParcel } from "./get-parcel";
import { listParcels } from "./list-parcels";
import { listPublicParcels } from "./list-public-parcels";
import { releaseClaim } from "./release-claim";
import { summariseParcels } from "./summarise-parcels";
import { updateParcel } from "./update-parcel";

export const parcelProcedures = {
  allocate: allocateParcel,
  claim: claimParcel,
  create: createParcel,
  get: getParcel,
  list: listParcels,
  publicList: listPublicParcels,
  releaseClaim,
  summary: summariseParcels,
  update: updateParcel,
};
