import { z } from "zod";

/** 低效用地 tests and their thresholds (domain.md 4.6); an office sets its own. */
export const underusedRulesKey = "land.underusedRules";

/** In the order of domain.md 4.6. */
export const underusedTests = [
  "tax",
  "floorRatio",
  "intensity",
  "stopped",
  "obsolete",
  "letOut",
  "capacity",
] as const;
export type UnderusedTest = (typeof underusedTests)[number];

export const medianBases = ["park", "industry"] as const;
export type MedianBasis = (typeof medianBases)[number];

const share = z
  .number("比例为 1% 至 100%")
  .int("比例精确到万分之一")
  .min(100, "比例为 1% 至 100%")
  .max(10_000, "比例为 1% 至 100%");

const months = z
  .number("月数为 1 至 120 的整数")
  .int("月数为 1 至 120 的整数")
  .min(1, "月数为 1 至 120 的整数")
  .max(120, "月数为 1 至 120 的整数");

export const underusedRulesSetting = z.object({
  /** Tests that hold; one that isn't listed is not looked at. */
  tests: z
    .array(z.enum(underusedTests))
    .min(1, "至少保留一项标准")
    .max(underusedTests.length)
    .refine((list) => new Set(list).size === list.length, { error: "同一项只列一次" }),
  /** 亩均税收 below this share of the median … */
  taxShareBp: share,
  /** … in each of so many years. */
  taxYears: z
    .number("连续 1 至 3 年")
    .int("连续 1 至 3 年")
    .min(1, "连续 1 至 3 年")
    .max(3, "连续 1 至 3 年"),
  medianOf: z.enum(medianBases),
  /** A median of fewer firms says nothing; of an industry then the park's is taken. */
  fewestFirms: z
    .number("企业数为 1 至 100")
    .int("企业数为 1 至 100")
    .min(1, "企业数为 1 至 100")
    .max(100, "企业数为 1 至 100"),
  floorRatioShareBp: share,
  intensityShareBp: share,
  stoppedMonths: months,
  letOutShareBp: share,
  capacityMonths: months,
});
export type UnderusedRules = z.output<typeof underusedRulesSetting>;

export const defaultUnderusedRules: UnderusedRules = {
  tests: [...underusedTests],
  taxShareBp: 5000,
  taxYears: 2,
  medianOf: "park",
  fewestFirms: 5,
  floorRatioShareBp: 6000,
  intensityShareBp: 6000,
  stoppedMonths: 12,
  letOutShareBp: 5000,
  capacityMonths: 24,
};
