import fc from "fast-check";
import { expect, test } from "vitest";
import { area } from "./area";
import { areaLeft, areaShares, checkDivision, priceShares } from "./parcel-division";

const part = (code: string, hundredths: number) => ({ code, area: area(hundredths) });

test("parts keep the whole to the hundredth of ㎡", () => {
  const whole = [area(2_000_000)];
  expect(checkDivision(whole, [part("a", 1_000_000), part("b", 1_000_000)])).toEqual({
    ok: true,
    value: null,
  });
  expect(checkDivision(whole, [part("a", 1_000_000), part("b", 999_999)])).toEqual({
    ok: false,
    code: "AREA_LEFT",
  });
  expect(checkDivision(whole, [part("a", 1_000_000), part("b", 1_000_001)])).toEqual({
    ok: false,
    code: "AREA_EXCEEDED",
  });
  expect(checkDivision(whole, [part("a", 1), part("a", 1_999_999)])).toEqual({
    ok: false,
    code: "CODE_REPEATED",
  });
  expect(areaLeft([area(150), area(50)], [area(199)])).toBe(1);
});

test("shares of price and of collected ground add up, whatever the parts", () => {
  const parts = fc.array(fc.integer({ min: 1, max: 1e9 }).map(area), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 1e12 }), (areas, price) => {
      const sum = (shares: readonly (number | null)[]) =>
        shares.reduce<number>((total, one) => total + (one ?? 0), 0);
      expect(sum(priceShares(price, areas))).toBe(price);
      const collected = area(Math.min(price, 1e9));
      const ground = areaShares(collected, areas);
      expect(sum(ground)).toBe(collected);
    }),
  );
  expect(priceShares(null, [area(1), area(2)])).toEqual([null, null]);
});
