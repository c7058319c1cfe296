import { parentsOf, placeKey, type TargetPlace, type TargetSplit } from "./place";

/** A figure in its measure's smallest unit (fen, US cents); null while none is issued. */
export type TargetValue = { place: TargetPlace; value: number | null };

export type TargetSum = {
  parent: TargetPlace;
  split: TargetSplit;
  parentValue: number | null;
  /** Of the parts that were issued. */
  sum: number;
  issuedParts: number;
  parts: number;
  /** Parent less sum: positive is still to be broken down, negative too much; null while the parent has no figure. */
  difference: number | null;
};

type Group = Pick<TargetSum, "parent" | "split" | "sum" | "issuedParts" | "parts">;

/** Every figure's parts against it; a breakdown nobody has begun is left out. */
export function sumsOf(values: readonly TargetValue[]): TargetSum[] {
  const byPlace = new Map(values.map(({ place, value }) => [placeKey(place), value]));
  const groups = new Map<string, Group>();
  for (const { place, value } of values) {
    for (const { split, parent } of parentsOf(place)) {
      const key = `${split}/${placeKey(parent)}`;
      const group = groups.get(key) ?? { parent, split, sum: 0, issuedParts: 0, parts: 0 };
      group.parts += 1;
      if (value !== null) {
        group.sum += value;
        group.issuedParts += 1;
      }
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .filter(({ issuedParts }) => issuedParts > 0)
    .map((group) => {
      const parentValue = byPlace.get(placeKey(group.parent)) ?? null;
      return { ...group, parentValue, difference: parentValue === null ? null : parentValue - group.sum };
    });
}
