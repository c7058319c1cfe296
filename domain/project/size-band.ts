import { z } from "zod";

/** 规模档, smallest first: below the first threshold, then from each of the three on (domain.md 2.4). */
export const sizeBands = ["b0", "b1", "b2", "b3"] as const;
export type SizeBand = (typeof sizeBands)[number];

export const sizeBandsKey = "amount.sizeBands";

const threshold = z.object({
  yuanFen: z.number().int("金额精确到分").min(1, "门槛应大于零").max(1e13, "金额不超过 1000 亿元"),
  usdCents: z.number().int("金额精确到分").min(1, "门槛应大于零").max(1e13, "金额不超过 1000 亿美元"),
});

/** Two thresholds a band, each tested in the project's own currency; nothing is converted. */
export const sizeBandsSetting = z
  .array(threshold)
  .length(3, "应有三档门槛")
  .refine(
    (bands) =>
      bands.every((band, index) => {
        const before = bands[index - 1];
        return !before || (before.yuanFen < band.yuanFen && before.usdCents < band.usdCents);
      }),
    { error: "门槛应逐档提高" },
  );
export type SizeBandThresholds = z.output<typeof sizeBandsSetting>;

/** 1 亿元 or 1000 万美元, 5 亿元 or 3000 万, 10 亿元 or 1 亿. */
export const defaultSizeBands: SizeBandThresholds = [
  { yuanFen: 10_000_000_000, usdCents: 1_000_000_000 },
  { yuanFen: 50_000_000_000, usdCents: 3_000_000_000 },
  { yuanFen: 100_000_000_000, usdCents: 10_000_000_000 },
];
