import { expect, test } from "vitest";
import { decimalFieldOf, originalFromWan, wanFromOriginal } from "@/domain/money/original-amount";

test.each([
  ["120", "1200000.00", "120"],
  ["0.0001", "1.00", "0.0001"],
  ["1,234.567891", "12345678.91", "1234.567891"],
  ["１００", "1000000.00", "100"],
])("%s 万 is %s", (wan, original, back) => {
  expect(originalFromWan(wan)).toBe(original);
  expect(wanFromOriginal(original)).toBe(back);
});

test.each(["", "-1", "1.0000001", "三百"])("%s is no amount", (text) => {
  expect(originalFromWan(text)).toBeNull();
});

test("an amount is positive and of a size somebody pays", () => {
  const field = decimalFieldOf("到位金额");
  expect(field.safeParse("0.01").success).toBe(true);
  for (const wrong of ["0", "0.00", "-1", "1.005", "99999999999999", "", "1e5"])
    expect(field.safeParse(wrong).success).toBe(false);
});
