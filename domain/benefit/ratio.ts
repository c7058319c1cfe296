import { divideHalfUp } from "@/domain/money/fen";

/** An exact quotient; `under` is always positive. Rounded once, at display. */
export type Ratio = { readonly over: bigint; readonly under: bigint };

const whole = (value: bigint | number): bigint => BigInt(value);

/** over ÷ under; throws RangeError unless the divisor is positive (a programming error). */
export function ratio(over: bigint | number, under: bigint | number = 1): Ratio {
  const bottom = whole(under);
  if (bottom <= 0n) throw new RangeError(`divisor must be positive: ${under}`);
  return { over: whole(over), under: bottom };
}

export const zeroRatio: Ratio = ratio(0);

export const addRatios = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.over * b.under + b.over * a.under, a.under * b.under);

export const sumRatios = (ratios: readonly Ratio[]): Ratio => ratios.reduce(addRatios, zeroRatio);

export const multiplyRatios = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.over, a.under * b.under);

/** a ÷ b; null unless b is positive. */
export const divideRatios = (a: Ratio, b: Ratio): Ratio | null =>
  b.over > 0n ? ratio(a.over * b.under, a.under * b.over) : null;

/** Negative, zero or positive, exactly. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.over * b.under - b.over * a.under;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** Hundredths of the quotient, half up: the one rounding. */
export const hundredthsOf = ({ over, under }: Ratio): number => Number(divideHalfUp(over * 100n, under));

const floorDivide = (over: bigint, under: bigint): bigint => {
  const quotient = over / under;
  return over % under < 0n ? quotient - 1n : quotient;
};

/**
 * Hundredths of each part so that they add up to the rounded sum; the largest remainders, then the first parts, carry
 * what rounding down left over.
 */
export function hundredthsOfParts(parts: readonly Ratio[]): number[] {
  const rest = ({ over, under }: Ratio) =>
    ratio(over * 100n - floorDivide(over * 100n, under) * under, under);
  const floors = parts.map(({ over, under }) => Number(floorDivide(over * 100n, under)));
  const missing = hundredthsOf(sumRatios(parts)) - floors.reduce((sum, part) => sum + part, 0);
  const order = parts
    .map((part, place) => ({ place, left: rest(part) }))
    .sort((a, b) => compareRatios(b.left, a.left) || a.place - b.place);
  const raised = new Set(order.slice(0, missing).map(({ place }) => place));
  return floors.map((part, place) => (raised.has(place) ? part + 1 : part));
}

/** The middle of the sorted values, of an even number the mean of the middle two; null for none. */
export function medianOf(values: readonly Ratio[]): Ratio | null {
  const sorted = values.toSorted(compareRatios);
  const [upper, lower] = [sorted[Math.floor(sorted.length / 2)], sorted[Math.ceil(sorted.length / 2) - 1]];
  if (!upper || !lower) return null;
  return multiplyRatios(addRatios(upper, lower), ratio(1, 2));
}
