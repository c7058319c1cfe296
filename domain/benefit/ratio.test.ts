import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareRatios, hundredthsOf, hundredthsOfParts, medianOf, ratio, sumRatios } from "./ratio";

const anyRatio = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([over, under]) => ratio(over, under));

describe("quotients", () => {
  test("are rounded once, half up", () => {
    expect(hundredthsOf(ratio(1, 3))).toBe(33);
    expect(hundredthsOf(ratio(1, 200))).toBe(1);
    expect(hundredthsOf(ratio(-1, 200))).toBe(-1);
    expect(() => ratio(1, 0)).toThrow(RangeError);
  });

  test("shown parts add up to the shown sum and are off by less than a hundredth", () => {
    fc.assert(
      fc.property(fc.array(anyRatio, { minLength: 1, maxLength: 7 }), (parts) => {
        const shown = hundredthsOfParts(parts);
        expect(shown.reduce((sum, part) => sum + part, 0)).toBe(hundredthsOf(sumRatios(parts)));
        for (const [place, part] of parts.entries()) {
          const off = ratio(part.over * 100n - BigInt(shown[place] ?? 0) * part.under, part.under);
          expect(compareRatios(off, ratio(-1))).toBe(1);
          expect(compareRatios(off, ratio(1))).toBe(-1);
        }
      }),
    );
  });

  test("three thirds of ten: the first carries the rest", () => {
    expect(hundredthsOfParts([ratio(10, 3), ratio(10, 3), ratio(10, 3)])).toEqual([334, 333, 333]);
  });
});

test.each([
  [[], null],
  [[3], 300],
  [[1, 9, 2], 200],
  [[4, 1, 3, 2], 250],
])("the median of %j is %s hundredths", (values, expected) => {
  const middle = medianOf(values.map((value) => ratio(value)));
  expect(middle && hundredthsOf(middle)).toBe(expected);
});
