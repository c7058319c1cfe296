import type { Area } from "@/domain/land/area";
import type { Fen } from "@/domain/money/fen";
import { addRatios, type Ratio, ratio } from "./ratio";

/** Land a firm works on: its own, rented in, rented out, and floor in somebody's building. */
export type LandUsed = {
  ownSqm: Area;
  leasedInSqm: Area;
  leasedOutSqm: Area;
  /** Rented floor; it counts as floor ÷ 容积率 of the building. */
  rentedFloorSqm: Area;
  /** 容积率 of that building in hundredths; null where nothing is rented or it isn't known. */
  buildingRatioHundredths: number | null;
};

/** A year's figures of a firm on a parcel; null is “not reported”, never zero. */
export type YearFigures = {
  taxFen: Fen | null;
  revenueFen: Fen | null;
  outputFen: Fen | null;
  valueAddedFen: Fen | null;
  /** 综合能耗, hundredths of a tonne of standard coal. */
  energyHundredths: number | null;
  /** 用电, hundredths of a kWh. */
  powerHundredths: number | null;
  /** 用水, hundredths of a tonne. */
  waterHundredths: number | null;
  /** COD 排放, hundredths of a kg. */
  codHundredths: number | null;
  researchFen: Fen | null;
  staffCount: number | null;
  isAboveScale: boolean;
  /** A safety or environment accident and the like holds it at D. */
  isVetoed: boolean;
};

export type LandCode = "RATIO_MISSING" | "NO_LAND";

/** Own + leased-in − leased-out + rented floor ÷ 容积率, in hundredths of ㎡, exact; a code when there is none. */
export function usedLand(land: LandUsed): Ratio | LandCode {
  const { rentedFloorSqm, buildingRatioHundredths } = land;
  const ground = ratio(land.ownSqm + land.leasedInSqm - land.leasedOutSqm);
  if (rentedFloorSqm > 0 && !buildingRatioHundredths) return "RATIO_MISSING";
  const floor = buildingRatioHundredths
    ? ratio(BigInt(rentedFloorSqm) * 100n, buildingRatioHundredths)
    : ratio(0);
  const used = addRatios(ground, floor);
  return used.over > 0n ? used : "NO_LAND";
}

/** 亩 of an area in hundredths of ㎡: 1 亩 = 2000/3 ㎡. */
export const muOfLand = ({ over, under }: Ratio): Ratio => ratio(over * 3n, under * 200_000n);
