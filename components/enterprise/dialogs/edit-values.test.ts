import { expect, test } from "vitest";
import { changesOf, type EnterpriseTexts, inputOf } from "./edit-values";

test.each([
  ["address", " 静海区 ", "静海区"],
  ["address", "  ", null],
  ["name", " ", ""],
  ["registeredCapitalFen", "五千", Number.NaN],
  ["registeredCapitalFen", "5000", 5_000_000_000],
  ["paidInCapitalFen", "0.5", 500_000],
  ["staffCount", "260", 260],
  ["staffCount", "", null],
  ["growthTier", "", null],
] as const)("%s %j becomes %j", (key, text, value) => {
  expect(inputOf(key, text)).toEqual(value);
});

test("only what really changed is sent", () => {
  // safe because only the keys asked about are read
  const before = { name: "甲公司", address: "", staffCount: "20" } as EnterpriseTexts;
  const now = { ...before, name: "甲公司 ", staffCount: "" };
  expect(changesOf(["name", "address", "staffCount"], now, before)).toEqual({ staffCount: null });
});
