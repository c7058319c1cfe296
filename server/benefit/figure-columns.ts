import type { BenefitFigures } from "@/domain/benefit/benefit.schema";
import { parseScaledDecimal } from "@/domain/money/decimal";
import { fieldError } from "../kernel/app-error";

const sqm = (text: string | undefined): bigint => {
  const parsed = parseScaledDecimal(text ?? "0", 2);
  return parsed.ok ? parsed.value : 0n;
};

/** Land let can't be more than land had. Null when it fits. */
export const landProblem = ({ ownSqm, leasedInSqm, leasedOutSqm }: BenefitFigures): string | null =>
  ownSqm !== undefined && sqm(leasedOutSqm) > sqm(ownSqm) + sqm(leasedInSqm)
    ? "租出用地不能多于自有和租入用地之和"
    : null;

export function refuseLand(figures: BenefitFigures): void {
  const problem = landProblem(figures);
  if (problem) throw fieldError("figures.leasedOutSqm", problem);
}

const none = <Value>(value: Value | undefined): Value | null => value ?? null;

/** Left out means not reported: a form or a sheet sends every figure it has. */
export const figureColumns = (figures: BenefitFigures) => ({
  ownSqm: none(figures.ownSqm),
  leasedInSqm: none(figures.leasedInSqm),
  leasedOutSqm: none(figures.leasedOutSqm),
  rentedFloorSqm: none(figures.rentedFloorSqm),
  floorAreaSqm: none(figures.floorAreaSqm),
  taxFen: none(figures.taxFen),
  revenueFen: none(figures.revenueFen),
  outputFen: none(figures.outputFen),
  valueAddedFen: none(figures.valueAddedFen),
  investedFen: none(figures.investedFen),
  researchFen: none(figures.researchFen),
  energyTce: none(figures.energyTce),
  powerKwh: none(figures.powerKwh),
  waterT: none(figures.waterT),
  codKg: none(figures.codKg),
  employees: none(figures.employees),
  isAboveScale: figures.isAboveScale,
  vetoReason: none(figures.vetoReason),
  stoppedOn: none(figures.stoppedOn),
  isObsoleteIndustry: figures.isObsoleteIndustry,
  source: none(figures.source),
});
