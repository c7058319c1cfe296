import { isIndustryCode } from "@/domain/industry/codes";
import type { Industry } from "@/domain/industry/industry";

/** What a code is for its industry: its core, a link of its chain, or a service to it. */
export const industryRoles = ["main", "link", "service"] as const;

export type IndustryRole = (typeof industryRoles)[number];

export type IndustryMapping = {
  prefix: string;
  industry: Industry;
  role: IndustryRole;
  secondary: Industry | null;
};

const map = (
  industry: Industry,
  role: IndustryRole,
  prefixes: string,
  secondary: Industry | null = null,
): IndustryMapping[] => prefixes.split(" ").map((prefix) => ({ prefix, industry, role, secondary }));

/** GB/T 4754-2017 prefixes (domain.md 5.2); the longest one that fits a code decides. */
export const defaultIndustryMappings: readonly IndustryMapping[] = [
  ...map("advancedEquipment", "main", "34 35 36 37 38 40"),
  ...map("advancedEquipment", "main", "3544", "biomedicine"),
  ...map("advancedEquipment", "main", "3562", "informationTechnology"),
  ...map("bicycle", "main", "3761 377", "advancedEquipment"),
  ...map("autoParts", "main", "367", "advancedEquipment"),
  ...map("homeFurnishing", "main", "21 203"),
  ...map("metalProducts", "main", "31 33"),
  ...map("biomedicine", "main", "27 358"),
  ...map("biomedicine", "link", "1491 1492 2443"),
  ...map("biomedicine", "service", "734", "technologyServices"),
  ...map("informationTechnology", "main", "39 63 64 65"),
  ...map("informationTechnology", "link", "385 3874 3595", "advancedEquipment"),
  ...map("technologyServices", "main", "73 74 75"),
  ...map("technologyServices", "service", "7452", "biomedicine"),
  ...map("technologyServices", "service", "7281 7264 6631 6731 6732 7212"),
];

export type Classification = Omit<IndustryMapping, "prefix">;

const other: Classification = { industry: "other", role: "main", secondary: null };

/** The industry of a GB/T 4754 code; 271 and 2710 mean the same. Codes outside the map are `other`. */
export function classifyIndustry(
  code: string,
  mappings: readonly IndustryMapping[] = defaultIndustryMappings,
): Classification | null {
  if (!isIndustryCode(code)) return null;
  const hit = mappings
    .filter(({ prefix }) => code.startsWith(prefix))
    .toSorted((a, b) => b.prefix.length - a.prefix.length)[0];
  if (hit === undefined) return other;
  return { industry: hit.industry, role: hit.role, secondary: hit.secondary };
}
