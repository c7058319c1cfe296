import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addFen,
  divideHalfUp,
  type Fen,
  fen,
  fenPerYi,
  negateFen,
  parseFenText,
  scaleFen,
  splitFen,
  splitFenByWeights,
  subtractFen,
  sumFen,
  zeroFen,
} from "@/domain/money/fen";

const anyFen = fc.integer({ min: -9e15, max: 9e15 }).map(fen);

describe("fen", () => {
  test("accepts safe integers and nothing else", () => {
    expect(fen(0)).toBe(0);
    expect(Object.is(fen(-0), 0)).toBe(true);
    expect(fen(Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER);
    for (const bad of [0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1]) {
      expect(() => fen(bad)).toThrow(RangeError);
    }
  });

  test("one 亿元 is 1e10 fen", () => {
    expect(fenPerYi).toBe(1e10);
  });
});

describe("arithmetic", () => {
  test("overflow throws instead of losing a fen", () => {
    const max = fen(Number.MAX_SAFE_INTEGER);
    expect(() => addFen(max, fen(1))).toThrow(RangeError);
    expect(() => subtractFen(negateFen(max), fen(1))).toThrow(RangeError);
    expect(sumFen([max, fen(5), fen(-5)])).toBe(max);
  });

  test("a reversal cancels its original", () => {
    fc.assert(fc.property(anyFen, (amount) => addFen(amount, negateFen(amount)) === zeroFen));
    fc.assert(
      fc.property(anyFen, fc.integer({ min: 0, max: 10_000 }), (amount, share) => {
        expect(scaleFen(negateFen(amount), share)).toBe(negateFen(scaleFen(amount, share)));
      }),
    );
  });

  test.each([
    [1, 5000, 1],
    [-1, 5000, -1],
    [3, 5000, 2],
    [1, 4999, 0],
    [10_000, 8667, 8667],
    [123_456_789, 10_000, 123_456_789],
  ])("%i fen at %i basis points is %i", (amount, basisPoints, expected) => {
    expect(scaleFen(fen(amount), basisPoints)).toBe(expected);
  });

  test("half up by magnitude", () => {
    expect(divideHalfUp(5n, 2n)).toBe(3n);
    expect(divideHalfUp(-5n, 2n)).toBe(-3n);
    expect(divideHalfUp(4n, 3n)).toBe(1n);
    expect(divideHalfUp(5n, -2n)).toBe(-3n);
  });
});

describe("splitting", () => {
  test("the remainder goes to the first parts", () => {
    expect(splitFen(fen(100), 3)).toEqual([34, 33, 33]);
    expect(splitFen(fen(-100), 3)).toEqual([-34, -33, -33]);
    expect(splitFenByWeights(fen(10), [0, 1, 2])).toEqual([0, 4, 6]);
  });

  test("no parts or no weight is refused", () => {
    expect(() => splitFen(fen(1), 0)).toThrow(RangeError);
    expect(() => splitFenByWeights(fen(1), [0, 0])).toThrow(RangeError);
    expect(() => splitFenByWeights(fen(1), [-1, 2])).toThrow(RangeError);
  });

  test("parts sum to the whole and equal parts differ by one fen at most", () => {
    fc.assert(
      fc.property(anyFen, fc.integer({ min: 1, max: 60 }), (whole, count) => {
        const parts = splitFen(whole, count);
        expect(parts).toHaveLength(count);
        expect(sumFen(parts)).toBe(whole);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
    const weights = fc
      .array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 })
      .filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(anyFen, weights, (whole, list) => {
        expect(sumFen(splitFenByWeights(whole, list))).toBe(whole);
      }),
    );
  });
});

describe("sums from Postgres", () => {
  test.each<[string | number | null, number]>([
    [null, 0],
    ["0", 0],
    ["2620000000000", 2_620_000_000_000],
    ["-15", -15],
    ["7.00", 7],
    [12, 12],
  ])("%s", (text, expected) => {
    const parsed: Fen = parseFenText(text);
    expect(parsed).toBe(expected);
  });

  test.each(["", "1.5", "1e3", "NaN", "abc", "9007199254740993"])("%s is refused", (text) => {
    expect(() => parseFenText(text)).toThrow(RangeError);
  });
});
