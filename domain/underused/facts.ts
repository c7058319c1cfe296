import type { Ratio } from "@/domain/benefit/ratio";
import type { IsoDate } from "@/domain/calendar/date";
import type { Area } from "@/domain/land/area";
import type { Fen } from "@/domain/money/fen";
import type { MedianBasis } from "./rules.schema";

export type Median = { perMu: Ratio; basis: MedianBasis; firms: number };

/** A parcel in a year: the figures of all who work on it together. */
export type ParcelYear = {
  year: number;
  taxFen: Fen | null;
  outputFen: Fen | null;
  /** Land used, hundredths of ㎡. */
  land: Ratio | null;
  /** Median of 亩均税收 to compare with, 万元/亩. */
  median: Median | null;
};

/** What the tests of 4.6 ask of a parcel; null is “not known”. */
export type UnderusedFacts = {
  areaSqm: Area;
  /** Newest first, without gaps. */
  years: readonly ParcelYear[];
  builtFloorSqm: Area | null;
  floorRatioMinHundredths: number | null;
  investedFen: Fen | null;
  intensityPromisedHundredths: number | null;
  stoppedOn: IsoDate | null;
  isObsolete: boolean | null;
  ownSqm: Area | null;
  leasedOutSqm: Area | null;
  productionOn: IsoDate | null;
  /** 达产期限 after production began. */
  capacityTermMonths: number | null;
  /** Promised when at capacity, hundredths of 万元/亩. */
  outputPromisedHundredths: number | null;
  taxPromisedHundredths: number | null;
};
