/** Target industries of the plan (chapters 2 and 3, 高端装备 = 智能制造) and the traditional ones it upgrades. */
export const targetIndustries = [
  "advancedEquipment",
  "biomedicine",
  "informationTechnology",
  "technologyServices",
] as const;

export const traditionalIndustries = ["bicycle", "autoParts", "homeFurnishing", "metalProducts"] as const;

export const industries = [...targetIndustries, ...traditionalIndustries, "other"] as const;

export type Industry = (typeof industries)[number];
