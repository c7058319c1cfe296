import { allocateParcel } from "./allocate-parcel";
import { extendHold } from "./extend-hold";
import { handOverClaim } from "./hand-over-claim";
import { holdParcel } from "./hold-parcel";
import { holdUnit } from "./hold-unit";
import { listTakers } from "./list-takers";
import { readPlaceClaims } from "./read-place-claims";
import { readProjectSites } from "./read-project-sites";
import { releaseClaim } from "./release-claim";

export const landClaimProcedures = {
  ofPlace: readPlaceClaims,
  ofProject: readProjectSites,
  holdParcel,
  holdUnit,
  extend: extendHold,
  release: releaseClaim,
  takers: listTakers,
  handOver: handOverClaim,
  allocate: allocateParcel,
};
