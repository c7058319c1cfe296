/** States of a public 投资意向登记, as the enterprise may see them (domain.md 7). */
export const intentStates = [
  "received",
  "assigned",
  "contacted",
  "negotiating",
  "closed",
  "declined",
  "spam",
] as const;
export type IntentState = (typeof intentStates)[number];

export const amountBands = ["under10m", "10mTo50m", "50mTo100m", "100mTo500m", "500mTo1b", "over1b"] as const;
export type AmountBand = (typeof amountBands)[number];

export const siteNeeds = ["land", "rentFactory", "buyFactory", "office", "other"] as const;
export type SiteNeed = (typeof siteNeeds)[number];
