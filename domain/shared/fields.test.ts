import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIsoDate } from "@/domain/calendar/date";
import {
  cursorField,
  fenField,
  isoDateField,
  longTextField,
  monthField,
  searchField,
  textField,
} from "./fields";

const awkward = fc.constantFrom("恒", "a", " ", "\n", "\u0000", "\u001b", "\ud800", "\udc00", "😀", "é");
const name = textField("企业名称", 10);
const messageOf = (result: { error?: { issues: { message: string }[] } }) => result.error?.issues[0]?.message;

describe("text", () => {
  test("is trimmed and bounded, and messages name the field", () => {
    expect(name.parse("  恒远机械 ")).toBe("恒远机械");
    expect(messageOf(name.safeParse("  "))).toBe("填写企业名称");
    expect(messageOf(name.safeParse("一二三四五六七八九十一"))).toBe("企业名称不超过 10 个字");
    expect(longTextField("简介").safeParse("第一行\n第二行").success).toBe(true);
  });

  test.each(["恒\u0000远", "恒\u001b远", "恒\u007f远", "恒\ud800远", "\udc00恒"])(
    "%j cannot be stored",
    (text) => {
      expect(messageOf(name.safeParse(text))).toBe("含有无法保存的控制字符");
      expect(searchField.safeParse(text).success).toBe(false);
    },
  );

  test("whatever passes can be stored", () => {
    fc.assert(
      fc.property(fc.string({ unit: awkward, maxLength: 12 }), (text) => {
        const result = name.safeParse(text);
        if (!result.success) return;
        expect(result.data.isWellFormed()).toBe(true);
        expect(result.data.includes("\u0000")).toBe(false);
      }),
    );
  });
});

test.each([
  ["2026-11-23", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["1989-12-31", false],
  ["2026-11-23 ", false],
])("date %j: %s", (text, expected) => {
  expect(isoDateField.safeParse(text).success).toBe(expected);
  if (expected) expect(isIsoDate(text)).toBe(true);
});

test("months, amounts and cursors", () => {
  expect(monthField.safeParse("2026-11").success).toBe(true);
  expect(monthField.safeParse("2026-13").success).toBe(false);
  expect(fenField.safeParse(1e13).success).toBe(true);
  for (const bad of [0.5, -1, 1e13 + 1, Number.NaN, "1"]) expect(fenField.safeParse(bad).success).toBe(false);
  expect(cursorField.safeParse("abc_-1").success).toBe(true);
  expect(cursorField.safeParse("a b").success).toBe(false);
});
