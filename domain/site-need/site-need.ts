import type { IsoDate } from "@/domain/calendar/date";
import type { ParcelUse } from "@/domain/land/parcel-state";
import type { Zone } from "@/domain/land/zone";
import type { FireClass } from "@/domain/premises/premises";
import type { Criterion } from "@/domain/site-need/criteria";

/** 一类、二类、三类工业: how much a production may disturb its neighbours. */
export const industrialClasses = [1, 2, 3] as const;
export type IndustrialClass = (typeof industrialClasses)[number];

/** Hundredths of a square metre; no upper end when `most` is null. */
export type AreaRange = { least: number; most: number | null };

/** 用地需求: what a project needs of a site. What is null was not asked for. */
export type SiteNeed = {
  /** Null when the project does not take land, or does not take floor space. */
  land: AreaRange | null;
  floor: AreaRange | null;
  use: ParcelUse | null;
  /** The least class of industry the site must admit. */
  industrialClass: IndustrialClass | null;
  zones: readonly Zone[];
  clearHeightM: number | null;
  floorLoadTPerSqm: number | null;
  craneT: number | null;
  /** 火灾危险性类别 of the production. */
  fireClass: FireClass | null;
  powerKva: number | null;
  waterTPerDay: number | null;
  steamTPerHour: number | null;
  gasM3PerHour: number | null;
  sewageTPerDay: number | null;
  /** Farthest that the road and the utilities asked for may be from the boundary. */
  distanceMostM: number | null;
  landPriceMostFenPerMu: number | null;
  rentMostFenPerSqmMonth: number | null;
  neededFrom: IsoDate | null;
  /** How much a wish counts, 0–10; 5 where nothing is said. */
  weights: Readonly<Partial<Record<Criterion, number>>>;
};

/** A need with nothing asked for, to be filled. */
export const emptySiteNeed: SiteNeed = {
  land: null,
  floor: null,
  use: null,
  industrialClass: null,
  zones: [],
  clearHeightM: null,
  floorLoadTPerSqm: null,
  craneT: null,
  fireClass: null,
  powerKva: null,
  waterTPerDay: null,
  steamTPerHour: null,
  gasM3PerHour: null,
  sewageTPerDay: null,
  distanceMostM: null,
  landPriceMostFenPerMu: null,
  rentMostFenPerSqmMonth: null,
  neededFrom: null,
  weights: {},
};
