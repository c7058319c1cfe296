import type { SizeBand, SizeBandThresholds } from "@/domain/project/size-band";
import { sizeBands } from "@/domain/project/size-band";
import { formatMeasureProse } from "@/lib/format/measure";
import { formatAmount } from "@/lib/format/money";

/** The thresholds of a band in words: 1亿元（1,000万美元）以上, or what lies below the first. */
export function sizeBandThresholdText(band: SizeBand, thresholds: SizeBandThresholds): string {
  const index = sizeBands.indexOf(band);
  const limit = thresholds[Math.max(index - 1, 0)];
  if (!limit) return "";
  const words = `${formatAmount(limit.yuanFen)}（${formatMeasureProse("foreignUsed", limit.usdCents)}）`;
  return index === 0 ? `不足${words}` : `${words}以上`;
}
