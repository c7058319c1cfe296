import { z } from "zod";
import { type BenefitItem, benefitItems } from "./item";

/** 亩均论英雄: weights, baselines, quotas and lines an office sets itself. */
export const benefitRulesKey = "land.benefitRules";

const weight = z
  .number("权重为 1 至 100 的整数")
  .int("权重为 1 至 100 的整数")
  .min(1, "权重为 1 至 100 的整数")
  .max(100, "权重为 1 至 100 的整数");

const baseline = z
  .number("填写基准值")
  .int("基准值最多两位小数")
  .min(1, "基准值应大于零")
  .max(1e9, "基准值超出范围");

const share = z
  .number("比例在 0 到 100% 之间")
  .int("比例精确到万分之一")
  .min(0, "比例在 0 到 100% 之间")
  .max(10_000, "比例在 0 到 100% 之间");

const line = z
  .number("分数线在 0 到 200 分之间")
  .int("分数线最多两位小数")
  .min(0, "分数线在 0 到 200 分之间")
  .max(20_000, "分数线在 0 到 200 分之间");

/** The items of each form, in order: firms of 3 亩 and more, and smaller ones (临海, domain.md 3.6). */
export const largeItems = [
  "taxPerMu",
  "revenuePerMu",
  "addedPerEnergy",
  "addedPerCod",
  "addedPerWater",
  "addedPerHead",
] as const satisfies readonly BenefitItem[];
export const smallItems = [
  "taxPerMu",
  "revenuePerMu",
  "taxPerPower",
] as const satisfies readonly BenefitItem[];

const weighted = (items: readonly BenefitItem[]) =>
  z
    .array(z.object({ item: z.enum(benefitItems), weight, baselineHundredths: baseline }))
    .length(items.length, "指标不能增减")
    .refine((list) => list.every(({ item }, place) => item === items[place]), { error: "指标不能增减" })
    .refine((list) => list.reduce((sum, { weight: part }) => sum + part, 0) === 100, {
      error: "各项权重之和应为 100",
    });

export const belowScaleWays = ["formula", "taxOnly"] as const;

export const benefitRulesSetting = z.object({
  /** From this many hundredths of a 亩 on the six items hold. */
  largeFromMuHundredths: z
    .number("填写亩数")
    .int("亩数最多两位小数")
    .min(1, "亩数应大于零")
    .max(100_000, "亩数不超过 1000"),
  large: weighted(largeItems),
  small: weighted(smallItems),
  /** An item brings at most this share of its weight. */
  capBp: z
    .number("封顶为权重的 1 至 3 倍")
    .int("封顶为权重的 1 至 3 倍")
    .min(10_000, "封顶为权重的 1 至 3 倍")
    .max(30_000, "封顶为权重的 1 至 3 倍"),
  /** 规下企业: by the formula like everybody, or by 亩均税收 alone in a list of their own. */
  belowScale: z.enum(belowScaleWays),
  /** A and B at most, D at least; the rest is C. */
  quotaBp: z
    .object({ A: share, B: share, D: share })
    .refine(({ A, B, D }) => A + B + D <= 10_000, { error: "A、B、D 比例之和不能超过 100%", path: ["D"] }),
  /** Below its line nobody gets the grade, however well they rank; hundredths of a point. */
  lineHundredths: z
    .object({ A: line, B: line, C: line })
    .refine(({ A, B, C }) => A >= B && B >= C, { error: "分数线应依次降低", path: ["C"] }),
});
export type BenefitRules = z.output<typeof benefitRulesSetting>;

export const defaultBenefitRules: BenefitRules = {
  largeFromMuHundredths: 300,
  large: [
    { item: "taxPerMu", weight: 40, baselineHundredths: 1500 },
    { item: "revenuePerMu", weight: 10, baselineHundredths: 30_000 },
    { item: "addedPerEnergy", weight: 20, baselineHundredths: 300 },
    { item: "addedPerCod", weight: 15, baselineHundredths: 50_000 },
    { item: "addedPerWater", weight: 5, baselineHundredths: 10 },
    { item: "addedPerHead", weight: 10, baselineHundredths: 1500 },
  ],
  small: [
    { item: "taxPerMu", weight: 50, baselineHundredths: 1500 },
    { item: "revenuePerMu", weight: 20, baselineHundredths: 30_000 },
    { item: "taxPerPower", weight: 30, baselineHundredths: 200 },
  ],
  capBp: 15_000,
  belowScale: "formula",
  quotaBp: { A: 2000, B: 5500, D: 500 },
  lineHundredths: { A: 8000, B: 5000, C: 2000 },
};
