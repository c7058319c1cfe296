/** What somebody on the ground saw. */
export const observedStates = [
  "notStarted",
  "underConstruction",
  "workStopped",
  "builtNotProducing",
  "producing",
  "productionStopped",
  "other",
] as const;
export type ObservedState = (typeof observedStates)[number];
