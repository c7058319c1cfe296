import type { Measure } from "@/domain/amount/measure";
import { formatMeasureValue } from "@/lib/format/measure";
import { formatYi } from "@/lib/format/money";

/** A change with its sign: +1.20, −0.35, 0.00. */
export const signedYi = (fen: number): string => `${fen > 0 ? "+" : ""}${formatYi(fen)}`;

export const signedMeasure = (measure: Measure, value: number): string =>
  `${value > 0 ? "+" : ""}${formatMeasureValue(measure, value)}`;
