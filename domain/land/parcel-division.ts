import { type Fen, fen, splitFenByWeights } from "../money/fen";
import { ok, type Result, refuse } from "../shared/result";
import { type Area, sumAreas } from "./area";

/** Whole less parts in hundredths of ㎡; nought when they add up. */
export const areaLeft = (whole: readonly Area[], parts: readonly Area[]): number =>
  sumAreas(whole) - sumAreas(parts);

export type DivisionRefusal = "AREA_LEFT" | "AREA_EXCEEDED" | "CODE_REPEATED";

/** Whether parcels that take the place of others keep their area exactly, each under a code of its own. */
export function checkDivision(
  whole: readonly Area[],
  parts: readonly { code: string; area: Area }[],
): Result<null, DivisionRefusal> {
  const left = areaLeft(
    whole,
    parts.map(({ area }) => area),
  );
  if (left > 0) return refuse("AREA_LEFT");
  if (left < 0) return refuse("AREA_EXCEEDED");
  if (new Set(parts.map(({ code }) => code)).size < parts.length) return refuse("CODE_REPEATED");
  return ok(null);
}

/** A price of the whole by the areas of the parts, to the fen; null stays unknown. */
export const priceShares = (price: number | null, areas: readonly Area[]): (Fen | null)[] =>
  price === null ? areas.map(() => null) : splitFenByWeights(fen(price), areas);

/** Area taken off for roads and green by the areas of the parts, adding up to the hundredth. */
export const areaShares = (size: Area | null, areas: readonly Area[]): (number | null)[] =>
  size === null ? areas.map(() => null) : splitFenByWeights(fen(size), areas);
