import type { MedianBasis, UnderusedTest } from "./rules.schema";

/** 疑似 only where a test is met; `unknown` says what is missing. */
export const verdicts = ["met", "notMet", "unknown"] as const;
export type Verdict = (typeof verdicts)[number];

/** Units by name: `…PerMu` in 万元/亩, `…Ratio` 容积率, `…Share` per cent, `…Months` months, `…Mu` 亩, `…Wan` 万元. */
export const sourceNames = [
  "taxWan",
  "landMu",
  "taxPerMu",
  "medianPerMu",
  "medianFirms",
  "parcelMu",
  "floorSqm",
  "floorRatio",
  "floorRatioMin",
  "investedWan",
  "intensityPerMu",
  "intensityPromised",
  "leasedOutMu",
  "ownMu",
  "outputPerMu",
  "outputPromised",
  "taxPromised",
] as const;
export type SourceName = (typeof sourceNames)[number];

export const sourceDates = ["stoppedOn", "productionOn", "capacityDueOn", "countedFrom"] as const;
export type SourceDate = (typeof sourceDates)[number];

/** A figure or a date the finding rests on; hundredths of its unit. */
export type Source =
  | { kind: "figure"; name: SourceName; hundredths: number; year: number | null; basis: MedianBasis | null }
  | { kind: "date"; name: SourceDate; on: string };

export const missingCodes = [
  "tax",
  "land",
  "median",
  "builtFloor",
  "floorRatioMin",
  "invested",
  "intensityPromise",
  "yearFigures",
  "ownLand",
  "lettingTerms",
  "production",
  "capacityTerm",
  "capacityStandard",
] as const;
export type MissingCode = (typeof missingCodes)[number];

export type Finding = {
  test: UnderusedTest;
  verdict: Verdict;
  /** Hundredths in the test's unit: per cent of the standard, or months; null while unknown. */
  value: number | null;
  /** In the same unit; null for 淘汰类, which has none. */
  threshold: number | null;
  sources: Source[];
  /** What keeps it unknown, or has to be looked up before anybody acts on it. */
  missing: MissingCode[];
};

export const figure = (
  name: SourceName,
  hundredths: number,
  year: number | null = null,
  basis: MedianBasis | null = null,
): Source => ({ kind: "figure", name, hundredths, year, basis });

export const dated = (name: SourceDate, on: string): Source => ({ kind: "date", name, on });
