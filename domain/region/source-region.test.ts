import { expect, test } from "vitest";
import { cities, provinces } from "@/domain/region/province";
import {
  citiesOf,
  isOutsideCity,
  isRegionCode,
  type RegionGroup,
  regionGroupOf,
  regionName,
} from "@/domain/region/source-region";

test.each<[string, RegionGroup | null, boolean, string | null]>([
  ["110108", "beijing", true, "北京海淀区"],
  ["120118", "tianjin", false, "天津静海区"],
  ["130632", "hebei", true, "河北雄安新区安新县"],
  ["310000", "yangtzeDelta", true, "上海"],
  ["340100", "yangtzeDelta", true, "安徽合肥市"],
  ["440300", "pearlDelta", true, "广东深圳市"],
  ["440500", "otherDomestic", true, "广东"],
  ["370200", "otherDomestic", true, "山东青岛市"],
  ["710000", "hongKongMacaoTaiwan", false, "台湾"],
  ["810000", "hongKongMacaoTaiwan", false, "香港"],
  ["DE", "foreign", false, "德国"],
  ["NO", "foreign", false, "NO"],
  ["CN", null, false, null],
  ["990000", null, false, null],
  ["1101", null, false, null],
  ["", null, false, null],
])("%s belongs to %s", (code, group, outside, name) => {
  expect(regionGroupOf(code)).toBe(group);
  expect(isOutsideCity(code)).toBe(outside);
  expect(regionName(code)).toBe(name);
});

test("all 34 provinces, and every listed city lies in one of them", () => {
  expect(new Set(provinces.map(([prefix]) => prefix)).size).toBe(34);
  for (const code of Object.keys(cities)) expect(isRegionCode(code)).toBe(true);
  expect(citiesOf("12")).toHaveLength(16);
});
