import { expect, test } from "vitest";
import { trimDecimal } from "./trim-decimal";

test.each([
  ["43.20", "43.2"],
  ["10.00", "10"],
  ["0.00", "0"],
  ["6000", "6000"],
  ["1,250.50", "1,250.5"],
  ["−1.00", "−1"],
  ["–", "–"],
  ["", ""],
])("%s is written %s", (decimal, expected) => {
  expect(trimDecimal(decimal)).toBe(expected);
});
