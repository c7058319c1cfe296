import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeEnterpriseName, similarityBp } from "@/domain/enterprise/name";

test.each([
  ["天津融商投资集团有限公司", "融商投资"],
  ["融商投资 集团（有限公司）", "融商投资"],
  ["北京市海淀区智研科技有限责任公司", "智研科技"],
  ["博世（中国）投资有限公司", "博世投资"],
  ["河北廊坊恒远机械股份有限公司", "恒远机械"],
  ["恒远机械股份有限公司天津分公司", "恒远机械股份有限公司天津"],
  ["ａｂｃ 精密 (天津) 有限公司", "ABC精密天津"],
  ["北京有限公司", "北京"],
  ["", ""],
])("%s → %s", (name, expected) => {
  expect(normalizeEnterpriseName(name)).toBe(expected);
});

test("traditional characters are simplified only when asked", () => {
  const name = "臺灣華電機械股份有限公司";
  expect(normalizeEnterpriseName(name, { fromHongKongOrTaiwan: true })).toBe("华电机械");
  expect(normalizeEnterpriseName(name)).toBe("臺灣華電機械");
});

test("normalising twice changes nothing for plain names", () => {
  for (const name of ["融商投资", "ABC精密天津", "智研科技"]) {
    expect(normalizeEnterpriseName(name)).toBe(name);
  }
});

test("similarity", () => {
  expect(similarityBp("融商投资", "融商投资")).toBe(10_000);
  expect(similarityBp("恒远精密机械", "恒远精密机床")).toBe(6667);
  expect(similarityBp("融商", "爱玛")).toBe(0);
  expect(similarityBp("", "")).toBe(0);
  expect(similarityBp("甲", "甲")).toBe(10_000);
});

test("similarity is symmetric and within bounds", () => {
  const name = fc.string({ unit: fc.constantFrom(..."天津智能制造科技有限公司北京"), maxLength: 12 });
  fc.assert(
    fc.property(name, name, (a, b) => {
      const value = similarityBp(a, b);
      expect(value).toBe(similarityBp(b, a));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(10_000);
    }),
  );
});
