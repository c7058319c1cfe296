import { readChanges } from "./read-changes";
import { readConversion } from "./read-conversion";
import { readDurations } from "./read-durations";
import { readWeek } from "./read-week";

export const flowProcedures = {
  conversion: readConversion,
  durations: readDurations,
  week: readWeek,
  changes: readChanges,
};
