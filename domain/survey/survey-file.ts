import type { Finding } from "./finding";
import type { Point, Shape } from "./geometry";

export const surveyFormats = ["txt", "shapefile", "geojson", "dxf"] as const;
export type SurveyFormat = (typeof surveyFormats)[number];

/** Reference systems a file may be in; everything else is refused with its reason. */
export const surveyCrs = ["EPSG:4490", "EPSG:4527", "EPSG:4548"] as const;
export type SurveyCrs = (typeof surveyCrs)[number];

/** What a file's lines are called: a text line, or the number of a record or feature. */
export type PlaceKind = "line" | "record";

export const placeKindOf: Record<SurveyFormat, PlaceKind> = {
  txt: "line",
  dxf: "line",
  shapefile: "record",
  geojson: "record",
};

export type SurveyPlot = {
  code: string | null;
  name: string | null;
  use: string | null;
  layer: string | null;
  /** Square metres the file states. */
  statedSqm: number | null;
  /** Square metres of what was read, in the plane of the file's own system when that is unknown. */
  computedSqm: number | null;
  /** Null when the plot can't be put on the map; the findings say why. */
  shape: Shape | null;
  pointCount: number;
  line: number | null;
};

export type SurveyReading = {
  format: SurveyFormat;
  encoding: string | null;
  /** The system as the file names it. */
  crsStated: string | null;
  /** The system the coordinates were read in; null when no plot could be placed. */
  crs: SurveyCrs | null;
  /** The file doesn't say its system: the user has to. */
  needsCrs: boolean;
  plots: SurveyPlot[];
  findings: Finding[];
  /** Findings beyond the fifty kept of each code. */
  omitted: { code: Finding["code"]; count: number }[];
};

/** A ring as it stands in the file: two numbers a point, in the file's order and units. */
export type RawRing = {
  first: number[];
  second: number[];
  /** Line of each point; empty where the format has records. */
  lines: number[];
  /** 圈号 of a TXT, or null. */
  number: number | null;
  /** What the file says this ring is, by number or direction. */
  role: "outer" | "inner" | null;
  /** 点号 of the first and the last row, where there are any. */
  firstName: string | null;
  lastName: string | null;
  /** The file closes it by a flag, or by a row that was told of already. */
  isClosedElsewhere: boolean;
};

export type RawPlot = {
  code: string | null;
  name: string | null;
  use: string | null;
  layer: string | null;
  statedSqm: number | null;
  /** Square metres the stated number would be in another unit, by that unit's name. */
  statedOtherwise: readonly { unit: string; sqm: number }[];
  statedCount: number | null;
  line: number;
  rings: RawRing[];
  /** Order in which the format writes a pair. */
  order: "northFirst" | "eastFirst";
};

export const rawRing = (number: number | null = null, role: RawRing["role"] = null): RawRing => ({
  first: [],
  second: [],
  lines: [],
  number,
  role,
  firstName: null,
  lastName: null,
  isClosedElsewhere: false,
});

export type SurveyOptions = {
  /** The system the user names for a file that doesn't. */
  crs: SurveyCrs | null;
};

/** A ring in metres of EPSG:4527, closed by itself; `lines` as in the raw ring, one a point. */
export type CleanRing = {
  points: Point[];
  lines: number[];
  number: number | null;
  role: RawRing["role"];
};
