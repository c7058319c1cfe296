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

/** Weight of a wish as people give it, 0–10; 5 leaves the usual weight as it is. */
export const largestWish = 10;
export const usualWish = 5;

/** What a criterion weighs in the score when its wish has a weight of its own. */
export const weightOf = (criterion: Criterion, wish: number | undefined): number =>
  (usualWeights[criterion] * (wish ?? usualWish)) / usualWish;
