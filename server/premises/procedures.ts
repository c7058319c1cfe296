import { createBuilding } from "./create-building";
import { createUnit } from "./create-unit";
import { endLease } from "./end-lease";
import { getBuilding } from "./get-building";
import { getUnit } from "./get-unit";
import { leaseUnit } from "./lease-unit";
import { listBuildings } from "./list-buildings";
import { listUnits } from "./list-units";
import { renewLease } from "./renew-lease";
import { splitUnit } from "./split-unit";
import { summarisePremises } from "./summarise-premises";
import { updateBuilding } from "./update-building";
import { updateUnit } from "./update-unit";

export const premisesProcedures = {
  buildings: listBuildings,
  building: getBuilding,
  createBuilding,
  updateBuilding,
  units: listUnits,
  unit: getUnit,
  summary: summarisePremises,
  createUnit,
  updateUnit,
  splitUnit,
  lease: leaseUnit,
  renewLease,
  endLease,
};
