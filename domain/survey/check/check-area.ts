import type { Findings } from "../finding";
import type { RawPlot } from "../survey-file";

/** What a computed area may differ from the stated one: half a percent, at least 10 ㎡ (domain.md 4.8). */
export const areaToleranceSqm = (statedSqm: number): number => Math.max(statedSqm * 0.005, 10);

export const isWithinTolerance = (statedSqm: number, computedSqm: number): boolean =>
  Math.abs(statedSqm - computedSqm) <= areaToleranceSqm(statedSqm) + 1e-6;

/** Compares what the file states with what its points enclose. */
export function checkArea(raw: RawPlot, computedSqm: number, plot: number, findings: Findings): void {
  const place = { line: raw.line, plot };
  if (raw.statedSqm === null) {
    findings.add("AREA_NOT_STATED", place, { computed: computedSqm.toFixed(2) });
    return;
  }
  if (isWithinTolerance(raw.statedSqm, computedSqm)) return;
  const inputs = {
    stated: raw.statedSqm.toFixed(2),
    computed: computedSqm.toFixed(2),
    difference: (computedSqm - raw.statedSqm).toFixed(2),
  };
  const otherwise = raw.statedOtherwise.find(({ sqm }) => isWithinTolerance(sqm, computedSqm));
  if (otherwise) findings.add("AREA_UNIT_DOUBTFUL", place, { ...inputs, unit: otherwise.unit });
  else findings.add("AREA_DIFFERS", place, inputs);
}
