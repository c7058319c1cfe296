import { getSiteNeed } from "./get-site-need";
import { saveSiteNeed } from "./save-site-need";

export const siteNeedProcedures = { get: getSiteNeed, save: saveSiteNeed };
