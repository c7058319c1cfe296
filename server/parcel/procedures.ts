import { exportParcels } from "../export/export-parcels";
import { createParcel } from "./create-parcel";
import { getParcel } from "./get-parcel";
import { getParcelLineage } from "./get-parcel-lineage";
import { getUtilityList } from "./get-utility-list";
import { listParcelHistory } from "./list-parcel-history";
import { listParcels } from "./list-parcels";
import { listPublicParcels } from "./list-public-parcels";
import { mergeParcels } from "./merge-parcels";
import { moveParcel } from "./move-parcel";
import { saveUtilities } from "./save-utilities";
import { searchHolders } from "./search-holders";
import { splitParcel } from "./split-parcel";
import { summariseParcels } from "./summarise-parcels";
import { undoParcelMove } from "./undo-move";
import { updateParcel } from "./update-parcel";

export const parcelProcedures = {
  create: createParcel,
  export: exportParcels,
  get: getParcel,
  history: listParcelHistory,
  lineage: getParcelLineage,
  list: listParcels,
  merge: mergeParcels,
  move: moveParcel,
  publicList: listPublicParcels,
  saveUtilities,
  searchHolders,
  split: splitParcel,
  summary: summariseParcels,
  undoMove: undoParcelMove,
  update: updateParcel,
  utilityList: getUtilityList,
};
