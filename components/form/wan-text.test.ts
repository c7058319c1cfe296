import { expect, test } from "vitest";
import { cleanAmountText, wanTextToYiText } from "./wan-text";

test.each([
  ["10000", "1"],
  ["12345.67", "1.234567"],
  ["100000000", "10,000"],
  ["123400", "12.34"],
  ["00012000", "1.2"],
])("%s 万元 is %s 亿元", (wan, yi) => {
  expect(wanTextToYiText(wan)).toBe(yi);
});

test.each(["", "9999", "9999.99", "abc", "1e9", "-20000", "1.2.3"])("%s has no preview", (text) => {
  expect(wanTextToYiText(text)).toBeNull();
});

test("pasted amounts are cleaned", () => {
  expect(cleanAmountText(" １２，000．５ ")).toBe("12000.5");
  expect(cleanAmountText("1,234,567")).toBe("1234567");
});
