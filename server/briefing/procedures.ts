import { readBriefing } from "./read-briefing";
import { readOfficers } from "./read-officers";

export const briefingProcedures = { get: readBriefing, officers: readOfficers };
