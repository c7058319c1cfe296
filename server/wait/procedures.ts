import { endWait } from "./end-wait";
import { startWait } from "./start-wait";

export const waitProcedures = { start: startWait, end: endWait };
