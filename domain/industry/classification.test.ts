import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyIndustry } from "@/domain/industry/classification";
import { industryCodeName, industryCodes, isIndustryCode } from "@/domain/industry/codes";
import { type Industry, industries } from "@/domain/industry/industry";

test.each<[string, Industry, string, Industry | null]>([
  ["3491", "advancedEquipment", "main", null],
  ["345", "advancedEquipment", "main", null],
  ["3612", "advancedEquipment", "main", null],
  ["3670", "autoParts", "main", "advancedEquipment"],
  ["367", "autoParts", "main", "advancedEquipment"],
  ["3761", "bicycle", "main", "advancedEquipment"],
  ["3770", "bicycle", "main", "advancedEquipment"],
  ["3544", "advancedEquipment", "main", "biomedicine"],
  ["3562", "advancedEquipment", "main", "informationTechnology"],
  ["3586", "biomedicine", "main", null],
  ["2762", "biomedicine", "main", null],
  ["2443", "biomedicine", "link", null],
  ["7340", "biomedicine", "service", "technologyServices"],
  ["3983", "informationTechnology", "main", null],
  ["3595", "informationTechnology", "link", "advancedEquipment"],
  ["6513", "informationTechnology", "main", null],
  ["7452", "technologyServices", "service", "biomedicine"],
  ["6731", "technologyServices", "service", null],
  ["2110", "homeFurnishing", "main", null],
  ["3340", "metalProducts", "main", null],
  ["0111", "other", "main", null],
])("%s is %s", (code, industry, role, secondary) => {
  expect(classifyIndustry(code)).toEqual({ industry, role, secondary });
});

test.each(["", "3", "34911", "3A", "98", "00"])("%s is not a code", (code) => {
  expect(classifyIndustry(code)).toBeNull();
});

test("picker codes are valid, unique and belong to an industry", () => {
  expect(new Set(industryCodes.map(([code]) => code)).size).toBe(industryCodes.length);
  for (const [code] of industryCodes) {
    expect(isIndustryCode(code)).toBe(true);
    expect(classifyIndustry(code)?.industry).not.toBe("other");
  }
});

test("names", () => {
  expect(industryCodeName("3983")).toBe("敏感元件及传感器制造");
  expect(industryCodeName("3483")).toBe("通用零部件制造");
  expect(industryCodeName("271")).toBe("化学药品原料药制造");
  expect(industryCodeName("0111")).toBeNull();
});

test("secondary is never the primary", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 9799 }), (number) => {
      const result = classifyIndustry(String(number).padStart(4, "0"));
      if (result === null) return;
      expect(industries).toContain(result.industry);
      expect(result.secondary).not.toBe(result.industry);
    }),
  );
});
