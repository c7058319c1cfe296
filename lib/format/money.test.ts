import { expect, test } from "vitest";
import { fen } from "@/domain/money/fen";
import { formatAmount, formatWan, formatYi, formatYuan } from "@/lib/format/money";
import { formatNumber, formatPercent } from "@/lib/format/number";

test.each<[number | null, string]>([
  [1e12, "100.00"],
  [16_450_000_000, "1.65"],
  [123_456_789_012_345, "12,345.68"],
  [-2_620_000_000_000, "\u2212262.00"],
  [-1, "0.00"],
  [0, "0.00"],
  [null, "–"],
])("%s fen in 亿元", (amount, expected) => {
  expect(formatYi(amount === null ? null : fen(amount))).toBe(expected);
});

test("万元 and 元", () => {
  expect(formatWan(fen(12_345_678_900))).toBe("12,345.68");
  expect(formatWan(fen(12_345_500_000), 0)).toBe("12,346");
  expect(formatWan(undefined)).toBe("–");
  expect(formatYuan(fen(123_456))).toBe("1,234.56");
});

test.each<[number, string]>([
  [16_500_000_000, "1.65亿元"],
  [1e12, "100亿元"],
  [350_000_000, "350万元"],
  [9_999_999_999, "1亿元"],
  [9_999_000_000, "9,999万元"],
  [1_250, "12.5元"],
  [0, "0元"],
  [-350_000_000, "\u2212350万元"],
])("%i fen in prose", (amount, expected) => {
  expect(formatAmount(fen(amount))).toBe(expected);
});

test("numbers and shares", () => {
  expect(formatNumber(50_000)).toBe("50,000");
  expect(formatNumber(1.005, 2)).toBe("1.01");
  expect(formatNumber(-3.25, 1)).toBe("\u22123.3");
  expect(formatNumber(null)).toBe("–");
  expect(formatPercent(867)).toBe("8.7%");
  expect(formatPercent(10_000, 0)).toBe("100%");
});
