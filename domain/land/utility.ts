/** 九通 and 一平 as an office starts with them (domain.md 4.2); its own list is a setting. */
export const defaultUtilities = [
  "road",
  "water",
  "rainwater",
  "sewage",
  "power",
  "telecom",
  "gas",
  "heat",
  "broadband",
  "levelling",
] as const;

/** 红线内 or 红线外. */
export const utilitySides = ["inside", "outside"] as const;
export type UtilitySide = (typeof utilitySides)[number];

/** 已通, 在建, 规划, 不通. */
export const utilityStatuses = ["connected", "building", "planned", "none"] as const;
export type UtilityStatus = (typeof utilityStatuses)[number];
