import { area } from "@/domain/land/area";
import { fen } from "@/domain/money/fen";
import type { LandUsed, YearFigures } from "../figures";

const wan = 1_000_000;

/** 10 亩 of its own, everything else none. */
export const ownLand = (mu = 10, over: Partial<LandUsed> = {}): LandUsed => ({
  ownSqm: area(Math.round((mu * 200_000) / 3)),
  leasedInSqm: area(0),
  leasedOutSqm: area(0),
  rentedFloorSqm: area(0),
  buildingRatioHundredths: null,
  ...over,
});

/** Exactly the baselines of the six items on 30 亩 (20 000 ㎡): 100 points. */
export const atBaseline = (over: Partial<YearFigures> = {}): YearFigures => ({
  taxFen: fen(450 * wan),
  revenueFen: fen(9000 * wan),
  outputFen: fen(9000 * wan),
  valueAddedFen: fen(3000 * wan),
  energyHundredths: 1000 * 100,
  powerHundredths: 100,
  waterHundredths: 30_000 * 100,
  codHundredths: 6 * 100_000,
  researchFen: fen(300 * wan),
  staffCount: 200,
  isAboveScale: true,
  isVetoed: false,
  ...over,
});
