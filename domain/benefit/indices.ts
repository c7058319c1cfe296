import type { Area } from "@/domain/land/area";
import type { Fen } from "@/domain/money/fen";
import { type LandUsed, muOfLand, usedLand, type YearFigures } from "./figures";
import { divideRatios, type Ratio, ratio } from "./ratio";

/** What a firm makes of its parcel in a year (domain.md 4.7); null where a figure wasn't reported. */
export type BenefitIndices = {
  taxWanPerMu: Ratio | null;
  outputWanPerMu: Ratio | null;
  revenueWanPerMu: Ratio | null;
  addedWanPerMu: Ratio | null;
  /** Actual ÷ promised investment intensity, 1 is fulfilled. */
  intensityFulfilment: Ratio | null;
  /** Built ÷ controlled 容积率, 1 is reached. */
  floorRatioFulfilment: Ratio | null;
  /** 吨标准煤/万元 value added. */
  energyPerAdded: Ratio | null;
  /** R&D ÷ revenue. */
  researchShare: Ratio | null;
  staffPerMu: Ratio | null;
};

/** What was promised and built on the parcel itself; hundredths throughout. */
export type ParcelPromise = {
  parcelSqm: Area;
  investedFen: Fen | null;
  intensityWanPerMuHundredths: number | null;
  builtFloorSqm: Area | null;
  floorRatioMinHundredths: number | null;
};

const wan = 1_000_000;

/** 容积率 as built; null when no floor is reported. */
export const builtFloorRatio = ({ builtFloorSqm, parcelSqm }: ParcelPromise): Ratio | null =>
  builtFloorSqm === null || parcelSqm === 0 ? null : ratio(builtFloorSqm, parcelSqm);

/** 万元/亩 invested; null when no investment is reported. */
export const intensityWanPerMu = ({ investedFen, parcelSqm }: ParcelPromise): Ratio | null =>
  investedFen === null ? null : divideRatios(ratio(investedFen, wan), muOfLand(ratio(parcelSqm)));

const over = (value: Ratio | null, hundredths: number | null): Ratio | null =>
  value && hundredths !== null ? divideRatios(value, ratio(hundredths, 100)) : null;

const quotient = (top: number | null, bottom: Ratio | null, topUnit = 1): Ratio | null =>
  top === null || bottom === null ? null : divideRatios(ratio(top, topUnit), bottom);

/** All indices of a year, exact; land as in the 亩均 score. */
export function indicesOf(used: LandUsed, figures: YearFigures, promise: ParcelPromise): BenefitIndices {
  const land = usedLand(used);
  const mu = typeof land === "string" ? null : muOfLand(land);
  const { valueAddedFen: added, revenueFen: revenue } = figures;
  return {
    taxWanPerMu: quotient(figures.taxFen, mu, wan),
    outputWanPerMu: quotient(figures.outputFen, mu, wan),
    revenueWanPerMu: quotient(revenue, mu, wan),
    addedWanPerMu: quotient(added, mu, wan),
    intensityFulfilment: over(intensityWanPerMu(promise), promise.intensityWanPerMuHundredths),
    floorRatioFulfilment: over(builtFloorRatio(promise), promise.floorRatioMinHundredths),
    energyPerAdded: quotient(figures.energyHundredths, added === null ? null : ratio(added, wan), 100),
    researchShare: quotient(figures.researchFen, revenue === null ? null : ratio(revenue)),
    staffPerMu: quotient(figures.staffCount, mu),
  };
}
