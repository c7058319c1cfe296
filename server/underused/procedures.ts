import { closeUnderusedAction } from "./close-action";
import { getUnderused } from "./get-underused";
import { listUnderused } from "./list-underused";
import { recordUnderusedAction } from "./record-action";

export const underusedProcedures = {
  list: listUnderused,
  get: getUnderused,
  recordAction: recordUnderusedAction,
  closeAction: closeUnderusedAction,
};
