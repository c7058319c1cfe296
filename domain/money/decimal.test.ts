import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertToFen } from "@/domain/money/currency";
import {
  decimalFromFen,
  fenFromDecimal,
  fenFromWan,
  fenFromYi,
  fenFromYuan,
  type MoneyUnit,
  roundFen,
} from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";

const units: MoneyUnit[] = ["yuan", "wan", "yi"];
const anyFen = fc.integer({ min: -9e15, max: 9e15 }).map(fen);

describe("reading decimal strings", () => {
  test.each<[string, MoneyUnit, number]>([
    ["1", "yi", 1e10],
    ["1.65", "yi", 16_500_000_000],
    ["262", "yi", 2_620_000_000_000],
    ["0.1", "wan", 100_000],
    ["12,345.67", "yuan", 1_234_567],
    ["１２３．４５", "yuan", 12_345],
    ["−3.5", "wan", -3_500_000],
    [" 0.000001 ", "wan", 1],
    ["0.00000000010", "yi", 1],
  ])("%s %s", (text, unit, expected) => {
    expect(fenFromDecimal(text, unit)).toEqual({ ok: true, value: expected });
  });

  test.each<[string, string]>([
    ["", "NOT_A_NUMBER"],
    ["1.", "NOT_A_NUMBER"],
    ["1e4", "NOT_A_NUMBER"],
    ["1,23", "NOT_A_NUMBER"],
    ["三百", "NOT_A_NUMBER"],
    ["0.0000001", "TOO_PRECISE"],
    ["9999999999999", "OUT_OF_RANGE"],
  ])("%s 万元 is %s", (text, code) => {
    expect(fenFromWan(text)).toEqual({ ok: false, code });
  });

  test("0.1 + 0.2 is exact", () => {
    expect(fenFromYuan("0.30")).toEqual({ ok: true, value: 30 });
    expect(fenFromYi("0.3")).toEqual({ ok: true, value: 3e9 });
  });

  test("what is written is read back unchanged", () => {
    fc.assert(
      fc.property(anyFen, fc.constantFrom(...units), (amount, unit) => {
        const back = fenFromDecimal(decimalFromFen(amount, unit), unit);
        expect(back).toEqual({ ok: true, value: amount });
      }),
    );
    expect(decimalFromFen(fen(16_500_000_000), "yi")).toBe("1.65");
    expect(decimalFromFen(fen(1_000_000_000), "wan")).toBe("1000");
    expect(decimalFromFen(fen(0), "yi")).toBe("0");
  });
});

test.each<[number, MoneyUnit, number, string]>([
  [16_450_000_000, "yi", 2, "1.65"],
  [16_449_999_999, "yi", 2, "1.64"],
  [50_000_000, "yi", 2, "0.01"],
  [49_999_999, "yi", 2, "0.00"],
  [-50_000_000, "yi", 2, "-0.01"],
  [1_500_000, "wan", 0, "2"],
  [12_345, "yuan", 2, "123.45"],
  [12_345, "yuan", 4, "123.45"],
])("%i fen in %s to %i decimals is %s", (amount, unit, decimals, expected) => {
  expect(roundFen(fen(amount), unit, decimals)).toBe(expected);
});

test("conversion uses the exact rate", () => {
  expect(convertToFen(100_000_000, "7.1234")).toEqual({ ok: true, value: 712_340_000 });
  expect(convertToFen(1, "0.5")).toEqual({ ok: true, value: 1 });
  expect(convertToFen(1, "0")).toEqual({ ok: false, code: "RATE_NOT_POSITIVE" });
  expect(convertToFen(1, "7.12345678")).toEqual({ ok: false, code: "TOO_PRECISE" });
});
