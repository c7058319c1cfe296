/** What a site is judged by, in the order it is shown. */
export const criteria = [
  "area",
  "use",
  "industrialClass",
  "zone",
  "clearHeight",
  "floorLoad",
  "crane",
  "fireClass",
  "power",
  "water",
  "steam",
  "gas",
  "sewage",
  "distance",
  "price",
  "time",
  "readiness",
] as const;
export type Criterion = (typeof criteria)[number];

/** Usual weight in the score; only what is asked for takes part. */
export const usualWeights: Readonly<Record<Criterion, number>> = {
  area: 20,
  use: 10,
  industrialClass: 10,
  zone: 8,
  clearHeight: 6,
  floorLoad: 6,
  crane: 4,
  fireClass: 6,
  power: 8,
  water: 4,
  steam: 6,
  gas: 4,
  sewage: 6,
  distance: 6,
  price: 12,
  time: 10,
  readiness: 8,
};

/** Largest multiple of its usual weight that a wish may be given. */
export const largestMultiple = 5;
