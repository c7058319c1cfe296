import { getTargets } from "./get-targets";
import { readTargetHistory } from "./read-history";
import { readOwnTargets } from "./read-own-targets";
import { saveTargets } from "./save-targets";

/** The procedures of 任务分解, as the registry names them. */
export const targetProcedures = {
  get: getTargets,
  mine: readOwnTargets,
  history: readTargetHistory,
  save: saveTargets,
};
