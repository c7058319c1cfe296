import { yearPeriod } from "./period";
import { parentsOf, placeKey, type TargetPlace, type TargetSplit } from "./place";
import { splitTarget } from "./split";

/** A figure of this year beside last year's; an open one may be filled in. */
export type CarryCell = {
  place: TargetPlace;
  value: number | null;
  lastValue: number | null;
  mayEdit: boolean;
};

const order: readonly TargetSplit[] = ["departments", "officers", "industries", "quarters"];

function groupsOf(cells: readonly CarryCell[], split: TargetSplit): Map<string, CarryCell[]> {
  const groups = new Map<string, CarryCell[]>();
  for (const cell of cells) {
    for (const found of parentsOf(cell.place)) {
      if (found.split !== split) continue;
      const key = placeKey(found.parent);
      groups.set(key, [...(groups.get(key) ?? []), cell]);
    }
  }
  return groups;
}

/** What the empty parts of one figure get: what is left of it, as they shared it last year. */
function fillParts(
  whole: number,
  parts: readonly CarryCell[],
  values: Map<string, number | null>,
  step: number,
) {
  const heldBy = ({ place }: CarryCell) => values.get(placeKey(place)) ?? null;
  const empty = parts.filter((cell) => heldBy(cell) === null && cell.mayEdit && (cell.lastValue ?? 0) > 0);
  const left = whole - parts.reduce((sum, cell) => sum + (heldBy(cell) ?? 0), 0);
  if (empty.length === 0 || left <= 0) return;
  const shares = splitTarget(
    left,
    empty.map(({ lastValue }) => lastValue ?? 0),
    step,
  );
  for (const [index, cell] of empty.entries()) values.set(placeKey(cell.place), shares[index] ?? null);
}

/**
 * Breaks a year down as last year was: departments, officers and industries of the year's figures, then each subject's
 * quarters. Only empty figures that may be edited are filled; returns those, by place.
 */
export function carryOver(cells: readonly CarryCell[], year: number, stepOf: (whole: number) => number) {
  const values = new Map(cells.map(({ place, value }) => [placeKey(place), value]));
  const ofYear = cells.filter(({ place }) => place.period === yearPeriod(year));
  for (const split of order) {
    for (const [parentKey, parts] of groupsOf(split === "quarters" ? cells : ofYear, split)) {
      const whole = values.get(parentKey) ?? null;
      if (whole !== null) fillParts(whole, parts, values, stepOf(whole));
    }
  }
  return cells
    .filter(({ place, value }) => value === null && (values.get(placeKey(place)) ?? null) !== null)
    .map(({ place }) => ({ place, value: values.get(placeKey(place)) ?? 0 }));
}
