import { type DecimalCode, parseScaledDecimal, writeScaledDecimal } from "@/domain/money/decimal";
import { divideHalfUp, type Fen } from "@/domain/money/fen";
import { ok, type Result, refuse } from "@/domain/shared/result";

declare const areaBrand: unique symbol;

/** Square metres in integer hundredths (`numeric(14,2)` in the database). */
export type Area = number & { readonly [areaBrand]: true };

const isArea = (value: number): value is Area => Number.isSafeInteger(value) && value >= 0;

/** Brands integer hundredths of a square metre; throws RangeError on a fraction or a negative. */
export function area(hundredthsSqm: number): Area {
  if (!isArea(hundredthsSqm)) throw new RangeError(`not an area: ${hundredthsSqm}`);
  return hundredthsSqm;
}

function readArea(
  text: string,
  decimals: number,
  toHundredthsSqm: (scaled: bigint) => bigint,
): Result<Area, DecimalCode | "NEGATIVE"> {
  const parsed = parseScaledDecimal(text, decimals);
  if (!parsed.ok) return parsed;
  if (parsed.value < 0n) return refuse("NEGATIVE");
  const value = Number(toHundredthsSqm(parsed.value));
  return isArea(value) ? ok(value) : refuse("OUT_OF_RANGE");
}

/** Square metres as text with at most two decimals, as people type them and Postgres returns them. */
export const areaFromSqm = (text: string): Result<Area, DecimalCode | "NEGATIVE"> =>
  readArea(text, 2, (scaled) => scaled);

/** 亩 with at most two decimals; 1 亩 = 2000/3 ㎡, half up to 0.01 ㎡, so reading back gives the same 亩. */
export const areaFromMu = (text: string): Result<Area, DecimalCode | "NEGATIVE"> =>
  readArea(text, 2, (scaled) => divideHalfUp(scaled * 2000n, 3n));

/** Hectares with at most four decimals, as survey files give them; exact. */
export const areaFromHectares = (text: string): Result<Area, DecimalCode | "NEGATIVE"> =>
  readArea(text, 4, (scaled) => scaled * 100n);

/** Square metres with two decimals, the form Postgres stores. */
export const sqmText = (size: Area): string => writeScaledDecimal(BigInt(size), 2);

/** Hundredths of a 亩, half up; an area that began in ㎡ loses at most 3.34 ㎡ on the way back. */
export const muHundredths = (size: Area): number => Number(divideHalfUp(BigInt(size) * 3n, 2000n));

/** 亩 with two decimals, half up. */
export const muText = (size: Area): string => writeScaledDecimal(BigInt(muHundredths(size)), 2);

/** Hectares with four decimals, half up. */
export const hectaresText = (size: Area): string => writeScaledDecimal(divideHalfUp(BigInt(size), 100n), 4);

export function sumAreas(areas: Iterable<Area>): Area {
  let total = 0n;
  for (const size of areas) total += BigInt(size);
  return area(Number(total));
}

/** Investment intensity in 万元 per 亩, half up to two places; null when there is no land. */
export function investmentWanPerMu(amount: Fen, land: Area): number | null {
  if (land === 0) return null;
  return Number(divideHalfUp(BigInt(amount) * 20n, BigInt(land) * 3n)) / 100;
}

/** 容积率: floor area over land, half up to two places; null when there is no land. */
export function floorAreaRatio(floor: Area, land: Area): number | null {
  if (land === 0) return null;
  return Number(divideHalfUp(BigInt(floor) * 100n, BigInt(land))) / 100;
}
