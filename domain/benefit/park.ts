import { type Area, sumAreas } from "@/domain/land/area";
import type { Fen } from "@/domain/money/fen";
import { muOfLand } from "./figures";
import { divideRatios, type Ratio, ratio } from "./ratio";

/** How far a parcel has come in the terms of the national evaluation of land use in development zones. */
export type ParkParcel = {
  areaSqm: Area;
  /** Reached the conditions to be supplied. */
  isDeveloped: boolean;
  isSupplied: boolean;
  isBuilt: boolean;
  /** 工矿仓储用地. */
  isIndustrial: boolean;
  isIdle: boolean;
  builtFloorSqm: Area | null;
};

export type ParkSums = {
  fixedInvestmentFen: Fen;
  /** Of the firms with figures for the year. */
  outputFen: Fen;
  taxFen: Fen;
};

/** The groups of parcels park figures are quotients of; each opens its list. */
export const parkGroups = ["all", "developed", "supplied", "built", "industrialBuilt", "idle"] as const;
export type ParkGroup = (typeof parkGroups)[number];

export const parkIndices = [
  "developedShare",
  "suppliedShare",
  "builtShare",
  "industrialShare",
  "floorAreaRatio",
  "investmentIntensity",
  "outputPerMu",
  "taxPerMu",
  "idleShare",
] as const;
export type ParkIndex = (typeof parkIndices)[number];

export type ParkFigures = {
  groups: Record<ParkGroup, { count: number; areaSqm: Area }>;
  /** Shares as parts of 1, intensities in 万元/亩; null where there is no land to divide by. */
  indices: Record<ParkIndex, Ratio | null>;
  /** Built parcels whose floor isn't known, left out of 综合容积率. */
  floorMissing: number;
};

const belongs: Record<ParkGroup, (parcel: ParkParcel) => boolean> = {
  all: () => true,
  developed: ({ isDeveloped }) => isDeveloped,
  supplied: ({ isSupplied }) => isSupplied,
  built: ({ isBuilt }) => isBuilt,
  industrialBuilt: ({ isBuilt, isIndustrial }) => isBuilt && isIndustrial,
  idle: ({ isIdle, isSupplied }) => isIdle && isSupplied,
};

const landOf = (parcels: readonly ParkParcel[]): Area => sumAreas(parcels.map(({ areaSqm }) => areaSqm));
const share = (part: Area, whole: Area): Ratio | null => divideRatios(ratio(part), ratio(whole));
const wanPerMu = (amount: Fen, land: Area): Ratio | null =>
  divideRatios(ratio(amount, 1_000_000), muOfLand(ratio(land)));

/** Figures of the whole park (domain.md 4.7); 综合容积率 over the built parcels whose floor is known. */
export function parkFigures(parcels: readonly ParkParcel[], sums: ParkSums): ParkFigures {
  const members = (group: ParkGroup) => parcels.filter(belongs[group]);
  const groupOf = (group: ParkGroup) => ({
    count: members(group).length,
    areaSqm: landOf(members(group)),
  });
  const groups = {
    all: groupOf("all"),
    developed: groupOf("developed"),
    supplied: groupOf("supplied"),
    built: groupOf("built"),
    industrialBuilt: groupOf("industrialBuilt"),
    idle: groupOf("idle"),
  };
  const measured = members("built").flatMap((parcel) =>
    parcel.builtFloorSqm === null ? [] : [{ land: parcel.areaSqm, floor: parcel.builtFloorSqm }],
  );
  const { all, developed, supplied, built, industrialBuilt, idle } = groups;
  return {
    groups,
    floorMissing: built.count - measured.length,
    indices: {
      developedShare: share(developed.areaSqm, all.areaSqm),
      suppliedShare: share(supplied.areaSqm, developed.areaSqm),
      builtShare: share(built.areaSqm, supplied.areaSqm),
      industrialShare: share(industrialBuilt.areaSqm, built.areaSqm),
      floorAreaRatio: share(
        sumAreas(measured.map(({ floor }) => floor)),
        sumAreas(measured.map(({ land }) => land)),
      ),
      investmentIntensity: wanPerMu(sums.fixedInvestmentFen, industrialBuilt.areaSqm),
      outputPerMu: wanPerMu(sums.outputFen, industrialBuilt.areaSqm),
      taxPerMu: wanPerMu(sums.taxFen, built.areaSqm),
      idleShare: share(idle.areaSqm, supplied.areaSqm),
    },
  };
}
