import type { PreviewPlot } from "@/domain/survey/survey.schema";
import { groupDecimal } from "@/lib/format/number";

/** What a plot is called in lists: its code and name, or its place in the file. */
export function plotName({ code, name }: PreviewPlot, index: number): string {
  return [code, name].filter(Boolean).join(" ") || `第 ${index + 1} 块`;
}

export const sqmOf = (size: number | null): string =>
  size === null ? "—" : `${groupDecimal(size.toFixed(2))} ㎡`;
