import { isForeignMeasure, type Measure } from "@/domain/amount/measure";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { formatAmount, formatWan, formatYi } from "@/lib/format/money";

/** What a sum or a row counts, in both moneys; the measure says which of them is its own. */
export type MeasuredSum = { countedFen: number; countedUsdCents: number };

/** `figure` for headlines and charts (亿元), `row` for ledgers (万元); foreign measures are in 万美元 in both. */
export type MeasureScale = "figure" | "row";

/** What a measure is counted and targeted in: US cents for a foreign one, else fen. */
export const measuredValue = (measure: Measure, { countedFen, countedUsdCents }: MeasuredSum): number =>
  isForeignMeasure(measure) ? countedUsdCents : countedFen;

/** 亿元, 万元 or 万美元. */
export const measureUnit = (measure: Measure, scale: MeasureScale = "figure"): string => {
  if (isForeignMeasure(measure)) return "万美元";
  return scale === "figure" ? "亿元" : "万元";
};

/** A value in the measure's own smallest unit (fen or US cents), without its unit, two decimals. */
export function formatMeasureValue(
  measure: Measure,
  value: number | null | undefined,
  scale: MeasureScale = "figure",
): string {
  return isForeignMeasure(measure) || scale === "row" ? formatWan(value) : formatYi(value);
}

/** What a sum counts in its measure's unit, without the unit: 12.34 (亿元) or 1,250.00 (万美元). */
export const formatMeasure = (measure: Measure, sum: MeasuredSum, scale: MeasureScale = "figure"): string =>
  formatMeasureValue(measure, measuredValue(measure, sum), scale);

/** A value with the unit that suits it, for sentences: 1.65亿元, 1,250万美元. */
export function formatMeasureProse(measure: Measure, value: number | null | undefined): string {
  if (!isForeignMeasure(measure) || value === null || value === undefined) return formatAmount(value);
  return `${trimDecimal(formatWan(value))}万美元`;
}
