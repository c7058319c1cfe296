import { areaSqm, bounds, boundsMeet, overlapSqm, type Shape } from "@/domain/survey/geometry";
import type { MapParcel } from "../map-parcel";

/** Below this two shapes only share a line that was rounded differently. */
const leastOverlapSqm = 0.5;

export type DrawnOverlap = { code: string; sqm: number };

/** Whose ground a drawing takes, the most first. */
export function overlapsOf(shape: Shape, others: readonly MapParcel[]): DrawnOverlap[] {
  const box = bounds(shape);
  if (!box) return [];
  return others
    .filter((other) => {
      const near = bounds(other.shape);
      return near !== undefined && boundsMeet(near, box);
    })
    .map(({ code, shape: ground }) => ({ code, sqm: overlapSqm(shape, ground) }))
    .filter(({ sqm }) => sqm >= leastOverlapSqm)
    .sort((a, b) => b.sqm - a.sqm);
}

export const sqmText = (sqm: number): string => sqm.toFixed(2);

/** Drawn less what the ledger says, with its share of the ledger's area in per cent; null while nothing is drawn. */
export function differenceOf(shape: Shape, ledgerSqm: string): { sqm: number; percent: number } | null {
  const drawn = areaSqm(shape);
  const ledger = Number(ledgerSqm);
  if (drawn === 0 || ledger === 0) return null;
  return { sqm: drawn - ledger, percent: ((drawn - ledger) / ledger) * 100 };
}
