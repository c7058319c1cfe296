import type { Point } from "./geometry";

export const findingLevels = ["error", "warning", "note"] as const;
export type FindingLevel = (typeof findingLevels)[number];

/** Everything a survey file can be told about itself; the sentences stand in lib/text/survey.ts. */
export const findingLevelOf = {
  FILE_EMPTY: "error",
  FILE_TOO_LARGE: "error",
  FORMAT_UNKNOWN: "error",
  FORMAT_BROKEN: "error",
  FORMAT_BINARY_DXF: "error",
  READING_STOPPED: "error",
  CHARACTERS_UNREADABLE: "warning",
  LINE_UNREADABLE: "error",
  LINE_TOO_LONG: "error",
  LINE_IGNORED: "warning",
  NUMBER_UNREADABLE: "error",
  POINT_WITHOUT_PLOT: "warning",
  NO_PLOTS: "error",
  TOO_MANY_PLOTS: "error",
  TOO_MANY_POINTS: "error",
  TOO_MANY_RINGS: "error",
  TOO_COMPLEX: "error",
  PART_MISSING: "error",
  PART_DIFFERS: "warning",
  RECORD_BROKEN: "error",
  NOT_A_SURFACE: "warning",
  SURFACE_EXPECTED: "error",
  ENTITIES_SKIPPED: "note",
  LAYERS_SKIPPED: "note",
  CRS_NOT_STATED: "error",
  CRS_NAMED_BY_USER: "note",
  CRS_TAKEN_AS_EQUAL: "note",
  CRS_CONTRADICTS: "error",
  DEGREES_FOUND: "warning",
  DATUM_UNKNOWN: "error",
  ZONE_WRONG: "error",
  ZONE_SIX_DEGREES: "error",
  WEB_MERCATOR: "error",
  CRS_OTHER: "error",
  UNIT_UNKNOWN: "error",
  FAR_FROM_PARK: "error",
  TRANSFORM_UNUSED: "warning",
  COORDINATE_UNREADABLE: "error",
  COORDINATES_MIXED: "error",
  AXES_SWAPPED: "warning",
  ROUNDED: "note",
  RING_NOT_CLOSED: "warning",
  CLOSING_POINT_DIFFERS: "error",
  CLOSING_ROW_NORTH_TWICE: "warning",
  LINE_NOT_CLOSED: "warning",
  POINT_REPEATED: "warning",
  RING_TOO_SHORT: "error",
  RING_WITHOUT_AREA: "error",
  RING_SELF_CROSSING: "error",
  RING_SELF_TOUCHING: "warning",
  RINGS_CROSSING: "error",
  RINGS_SAME: "error",
  RING_OUTSIDE: "warning",
  RING_INSIDE: "warning",
  MULTIPART: "note",
  ARCS_AS_CHORDS: "warning",
  POINT_COUNT_DIFFERS: "warning",
  AREA_DIFFERS: "warning",
  AREA_UNIT_DOUBTFUL: "warning",
  AREA_NOT_STATED: "warning",
  AREA_UNREADABLE: "warning",
  CODE_TWICE: "warning",
  SHAPE_TWICE: "warning",
  PLOTS_OVERLAP: "warning",
} as const satisfies Record<string, FindingLevel>;

export type FindingCode = keyof typeof findingLevelOf;

// safe because the keys of a const object are exactly its keyof
export const findingCodes = Object.keys(findingLevelOf) as FindingCode[];

export type FindingInputs = Readonly<Record<string, string | number>>;

export type Finding = {
  level: FindingLevel;
  code: FindingCode;
  /** Line of the text, or number of the record; null for the whole file. */
  line: number | null;
  /** Index of the plot among those read. */
  plot: number | null;
  /** Where on the map, when there is such a place. */
  where: Point | null;
  inputs: FindingInputs;
};

export type FindingPlace = { line?: number | null; plot?: number | null; where?: Point | null };

const keptOfEach = 50;

export type Findings = {
  add: (code: FindingCode, place?: FindingPlace, inputs?: FindingInputs) => void;
  list: () => Finding[];
  omitted: () => { code: FindingCode; count: number }[];
};

/** Gathers findings, fifty of a code at most; the rest are counted. */
export function collectFindings(): Findings {
  const kept: Finding[] = [];
  const counts = new Map<FindingCode, number>();
  return {
    add: (code, place = {}, inputs = {}) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > keptOfEach) return;
      const { line = null, plot = null, where = null } = place;
      kept.push({ level: findingLevelOf[code], code, line, plot, where, inputs });
    },
    list: () => kept,
    omitted: () =>
      [...counts].flatMap(([code, count]) =>
        count > keptOfEach ? [{ code, count: count - keptOfEach }] : [],
      ),
  };
}
