import type { ReportedYear } from "@/domain/benefit/evaluate";
import type { LandUsed, YearFigures } from "@/domain/benefit/figures";
import type { ParcelPromise } from "@/domain/benefit/indices";
import { type Area, area } from "@/domain/land/area";
import { parseScaledDecimal } from "@/domain/money/decimal";
import { type Fen, fen } from "@/domain/money/fen";
import type { BenefitRow } from "./read-rows";

/** Integer hundredths of a `numeric(…, 2)`, which is always readable; null stays null. */
export function hundredthsOfText(text: string | null): number | null {
  if (text === null) return null;
  const parsed = parseScaledDecimal(text, 2);
  if (!parsed.ok) throw new RangeError(`not a number with two decimals: ${text}`);
  return Number(parsed.value);
}

export const areaOfText = (text: string | null): Area | null => {
  const hundredths = hundredthsOfText(text);
  return hundredths === null ? null : area(hundredths);
};

const fenOf = (amount: number | null): Fen | null => (amount === null ? null : fen(amount));

/** Land as reported; whoever holds the parcel and reported no land works on the parcel itself. */
export function landOf(row: BenefitRow): LandUsed {
  const nothing = area(0);
  const own = areaOfText(row.ownSqm);
  const isHolder = row.holderId === row.enterpriseId;
  const saysNothing = own === null && row.leasedInSqm === null && row.rentedFloorSqm === null;
  return {
    ownSqm: own ?? (saysNothing && isHolder ? areaOfText(row.parcelSqm) : null) ?? nothing,
    leasedInSqm: areaOfText(row.leasedInSqm) ?? nothing,
    leasedOutSqm: areaOfText(row.leasedOutSqm) ?? nothing,
    rentedFloorSqm: areaOfText(row.rentedFloorSqm) ?? nothing,
    buildingRatioHundredths: hundredthsOfText(row.buildingRatio),
  };
}

export const figuresOf = (row: BenefitRow): YearFigures => ({
  taxFen: fenOf(row.taxFen),
  revenueFen: fenOf(row.revenueFen),
  outputFen: fenOf(row.outputFen),
  valueAddedFen: fenOf(row.valueAddedFen),
  energyHundredths: hundredthsOfText(row.energyTce),
  powerHundredths: hundredthsOfText(row.powerKwh),
  waterHundredths: hundredthsOfText(row.waterT),
  codHundredths: hundredthsOfText(row.codKg),
  researchFen: fenOf(row.researchFen),
  staffCount: row.employees,
  isAboveScale: row.isAboveScale,
  isVetoed: row.vetoReason !== null,
});

/** What the parcel owes; a firm in somebody's building owes nothing of it. */
export const promiseOf = (row: BenefitRow): ParcelPromise => ({
  parcelSqm: areaOfText(row.parcelSqm) ?? area(0),
  investedFen: fenOf(row.investedFen),
  intensityWanPerMuHundredths: hundredthsOfText(row.intensityFloorWanPerMu),
  builtFloorSqm: areaOfText(row.floorAreaSqm),
  floorRatioMinHundredths: hundredthsOfText(row.floorAreaRatioMin),
});

export const reportedOf = (row: BenefitRow): ReportedYear => ({
  id: row.id,
  land: landOf(row),
  figures: figuresOf(row),
});
