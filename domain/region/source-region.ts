import { cities, countries, provinces } from "@/domain/region/province";

/** Source region groups of domain.md 5.3, in the order reports use. */
export const regionGroups = [
  "beijing",
  "tianjin",
  "hebei",
  "yangtzeDelta",
  "pearlDelta",
  "otherDomestic",
  "hongKongMacaoTaiwan",
  "foreign",
] as const;

export type RegionGroup = (typeof regionGroups)[number];

/** Division code prefixes of the domestic groups; the longest fits first by construction. */
export const groupByPrefix: readonly (readonly [string, RegionGroup])[] = [
  ["11", "beijing"],
  ["12", "tianjin"],
  ["13", "hebei"],
  ["31", "yangtzeDelta"],
  ["32", "yangtzeDelta"],
  ["33", "yangtzeDelta"],
  ["34", "yangtzeDelta"],
  ["4401", "pearlDelta"],
  ["4403", "pearlDelta"],
  ["4404", "pearlDelta"],
  ["4406", "pearlDelta"],
  ["4407", "pearlDelta"],
  ["4412", "pearlDelta"],
  ["4413", "pearlDelta"],
  ["4419", "pearlDelta"],
  ["4420", "pearlDelta"],
  ["71", "hongKongMacaoTaiwan"],
  ["81", "hongKongMacaoTaiwan"],
  ["82", "hongKongMacaoTaiwan"],
];

const isForeignCode = (code: string): boolean => /^[A-Z]{2}$/.test(code) && code !== "CN";

/** A source region is a six-digit division code of mainland, HK, Macao or Taiwan, or an ISO 3166-1 alpha-2 country. */
export function isRegionCode(code: string): boolean {
  if (isForeignCode(code)) return true;
  return /^\d{6}$/.test(code) && provinces.some(([prefix]) => code.startsWith(prefix));
}

/** The report group of a source region; null when the code is not a region. */
export function regionGroupOf(code: string): RegionGroup | null {
  if (!isRegionCode(code)) return null;
  if (isForeignCode(code)) return "foreign";
  const hit = groupByPrefix.find(([prefix]) => code.startsWith(prefix));
  return hit?.[1] ?? "otherDomestic";
}

/** 市外内资: domestic and not Tianjin; Hong Kong, Macao and Taiwan count as foreign capital. */
export function isOutsideCity(code: string): boolean {
  const group = regionGroupOf(code);
  if (group === null || group === "tianjin") return false;
  return group !== "foreign" && group !== "hongKongMacaoTaiwan";
}

/** Display name of a source region: 北京海淀区, 河北廊坊市, 广东, 德国; null for an unknown code. */
export function regionName(code: string): string | null {
  if (!isRegionCode(code)) return null;
  if (isForeignCode(code)) return countries[code] ?? code;
  const province = provinces.find(([prefix]) => code.startsWith(prefix));
  return province === undefined ? null : `${province[1]}${cities[code] ?? ""}`;
}

/** Code and name of the places offered below a province (by two-digit prefix). */
export const citiesOf = (provincePrefix: string): { code: string; name: string }[] =>
  Object.entries(cities)
    .filter(([code]) => code.startsWith(provincePrefix))
    .map(([code, name]) => ({ code, name }));
