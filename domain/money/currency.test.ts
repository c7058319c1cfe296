import fc from "fast-check";
import { expect, test } from "vitest";
import { convertToFen, convertToUsdCents, hundredthsOf } from "@/domain/money/currency";

test.each([
  ["1234567.8", 123_456_780],
  ["0.01", 1],
  ["-3.5", -350],
  ["1.005", null],
  ["abc", null],
  ["99999999999999999", null],
])("%s is %s hundredths", (text, expected) => {
  expect(hundredthsOf(text)).toBe(expected);
});

test("dollars are what they are, others go through renminbi", () => {
  expect(convertToUsdCents(100_000_000, "7.1234", "7.1234")).toEqual({ ok: true, value: 100_000_000 });
  expect(convertToUsdCents(100_000_000, "7.8", "7.2")).toEqual({ ok: true, value: 108_333_333 });
  expect(convertToUsdCents(100_000_000, "1", "7.1234")).toEqual({ ok: true, value: 14_038_240 });
  expect(convertToUsdCents(1, "0.5", "1")).toEqual({ ok: true, value: 1 });
  expect(convertToUsdCents(-1, "0.5", "1")).toEqual({ ok: true, value: -1 });
  expect(convertToUsdCents(1, "0", "7")).toEqual({ ok: false, code: "RATE_NOT_POSITIVE" });
  expect(convertToUsdCents(1, "7", "0")).toEqual({ ok: false, code: "RATE_NOT_POSITIVE" });
});

test("a reversal cancels its original in both measures", () => {
  const amount = fc.integer({ min: 1, max: 1e12 });
  const rate = fc.integer({ min: 1, max: 20_000_000 }).map((millionths) => (millionths / 1e6).toFixed(6));
  fc.assert(
    fc.property(amount, rate, rate, (hundredths, own, dollar) => {
      const [there, back] = [hundredths, -hundredths].map((value) => [
        convertToFen(value, own),
        convertToUsdCents(value, own, dollar),
      ]);
      there?.forEach((result, index) => {
        const other = back?.[index];
        if (!result.ok || !other?.ok) return;
        expect(result.value + other.value).toBe(0);
      });
    }),
  );
});
