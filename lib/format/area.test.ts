import { expect, test } from "vitest";
import { area } from "@/domain/land/area";
import { formatHectares, formatMu, formatMuWithUnit, formatSqm } from "@/lib/format/area";

test("areas are grouped and carry a fixed number of decimals", () => {
  const park = area(3_910_000_000);
  expect(formatMu(park)).toBe("58,650.00");
  expect(formatMuWithUnit(park)).toBe("58,650亩");
  expect(formatSqm(park)).toBe("39,100,000.00");
  expect(formatHectares(park)).toBe("3,910.0000");
  expect(formatMuWithUnit(area(2_880_000))).toBe("43.2亩");
  expect(formatMuWithUnit(area(66_666_667))).toBe("1,000亩");
  expect(formatMu("28800.00")).toBe("43.20");
  expect(formatMuWithUnit("不详")).toBe("–");
  expect(formatMu(null)).toBe("–");
  expect(formatMuWithUnit(undefined)).toBe("–");
});
