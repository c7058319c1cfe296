import { expect, test } from "vitest";
import { readNumber } from "./read-number";

test.each([
  ["", "亿元", null],
  ["97", "亿元", 97],
  ["1,234.5", "亿元", 1234.5],
  ["97亿元", "亿元", 97],
  ["97 亿", "亿元", 97],
  ["9,700万元", "亿元", 0.97],
  ["５５％", "%", 55],
  ["2025年", "年", 2025],
  ["5万人", "人", 50_000],
  ["1万元", "亿元", 0.0001],
  ["1元", "亿元", Number.NaN],
  ["97亿元", "个", Number.NaN],
  ["九十七", "亿元", Number.NaN],
  ["10%", "亿元", Number.NaN],
])("%s under %s", (text, unit, value) => {
  expect(readNumber(text, unit)).toBe(value);
});
