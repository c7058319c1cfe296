/** Whether a project looks for land, for floor space, or for either. */
export const siteForms = ["land", "premises", "either"] as const;
export type SiteForm = (typeof siteForms)[number];
