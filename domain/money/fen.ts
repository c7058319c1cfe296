declare const fenBrand: unique symbol;

/** Renminbi in integer fen, within the range in which a number is exact (about 90 万亿元). */
export type Fen = number & { readonly [fenBrand]: true };

export const fenPerWan = 1_000_000;
export const fenPerYi = 10_000_000_000;

export const isFen = (value: unknown): value is Fen => Number.isSafeInteger(value);

/** Brands an integer number of fen; throws RangeError on a fraction or an unsafe integer (a programming error). */
export function fen(value: number): Fen {
  const plain = value === 0 ? 0 : value;
  if (!isFen(plain)) throw new RangeError(`not a safe integer number of fen: ${value}`);
  return plain;
}

export const zeroFen: Fen = fen(0);

const fromBigInt = (value: bigint): Fen => fen(Number(value));

/** a + b; throws RangeError when the sum leaves the safe range. */
export const addFen = (a: Fen, b: Fen): Fen => fen(a + b);

/** a − b; throws RangeError when the difference leaves the safe range. */
export const subtractFen = (a: Fen, b: Fen): Fen => fen(a - b);

/** Sum of any number of amounts; only the total has to be in the safe range. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0n;
  for (const amount of amounts) total += BigInt(amount);
  return fromBigInt(total);
}

export const negateFen = (amount: Fen): Fen => fen(-amount);

/** Quotient rounded half up by magnitude, so that a reversal cancels its original exactly. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
}

/** The share of an amount given in basis points (10000 = the whole), rounded half up to the fen. */
export function scaleFen(amount: Fen, basisPoints: number): Fen {
  if (!Number.isSafeInteger(basisPoints)) {
    throw new RangeError(`basis points must be an integer: ${basisPoints}`);
  }
  return fromBigInt(divideHalfUp(BigInt(amount) * BigInt(basisPoints), 10_000n));
}

/** Splits an amount into equal parts that add up to it; the first parts carry the remainder, one fen each. */
export function splitFen(whole: Fen, parts: number): Fen[] {
  return splitFenByWeights(
    whole,
    Array.from({ length: parts }, () => 1),
  );
}

/** Splits an amount in proportion to non-negative integer weights; the parts always add up to the whole. */
export function splitFenByWeights(whole: Fen, weights: readonly number[]): Fen[] {
  const shares = weights.map((weight) => {
    if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`bad weight: ${weight}`);
    return BigInt(weight);
  });
  const total = shares.reduce((sum, share) => sum + share, 0n);
  if (total === 0n) throw new RangeError("weights must have a positive sum");
  const step = whole < 0 ? -1n : 1n;
  const parts = shares.map((share) => (BigInt(whole) * share) / total);
  let rest = (BigInt(whole) - parts.reduce((sum, part) => sum + part, 0n)) * step;
  return parts.map((part, index) => {
    const carries = rest > 0n && shares[index] !== 0n;
    if (carries) rest -= 1n;
    return fromBigInt(carries ? part + step : part);
  });
}

/**
 * Reads a sum as Postgres returns it (`sum(bigint)` is numeric, hence text). No rows give null, which is
 * zero; anything but an integer in range throws RangeError.
 */
export function parseFenText(text: string | number | null): Fen {
  if (text === null) return zeroFen;
  const plain = String(text);
  if (!/^-?\d+(\.0+)?$/.test(plain)) throw new RangeError(`not a sum of fen: ${plain}`);
  return fen(Number(plain));
}
