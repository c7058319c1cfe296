/** What is done about underused land (domain.md 4.6). */
export const underusedActionKinds = [
  "urge",
  "expand",
  "outOfSecondary",
  "graft",
  "buyBack",
  "resale",
  "judicial",
] as const;
export type UnderusedActionKind = (typeof underusedActionKinds)[number];
