import { parseDxf } from "./dxf/parse-dxf";
import { parseGeoJson } from "./geojson/parse-geojson";
import { openSink } from "./reading";
import { parseShapefile, type ShapefileParts } from "./shapefile/parse-shapefile";
import type { SurveyFormat, SurveyOptions, SurveyReading } from "./survey-file";
import { parseTxt } from "./txt/parse-txt";

/** What a file is by its first bytes, and by its name where bytes don't tell. */
export function formatOf(name: string, bytes: Uint8Array): SurveyFormat | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return "shapefile";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 400));
  const start = head.replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe)/, "").trimStart();
  if (start.startsWith("AutoCAD Binary DXF") || /^(0|999)\s*\r?\n/.test(start)) return "dxf";
  if (start.startsWith("{")) return "geojson";
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? "";
  if (["txt", "dat", "csv"].includes(ending)) return "txt";
  if (ending === "dxf") return "dxf";
  return ending === "json" || ending === "geojson" ? "geojson" : undefined;
}

/** A file that isn't even opened: one finding and nothing else. */
export function refusedReading(
  format: SurveyFormat,
  code: "FILE_EMPTY" | "FORMAT_UNKNOWN" | "FORMAT_BROKEN" | "READING_STOPPED" | "FILE_TOO_LARGE",
  inputs: Record<string, string | number> = {},
): SurveyReading {
  const sink = openSink({ crs: null });
  sink.findings.add(code, {}, inputs);
  return sink.finish({ format, encoding: null, crsStated: null });
}

export type SurveySource =
  | { format: "txt" | "geojson" | "dxf"; bytes: Uint8Array }
  | { format: "shapefile"; parts: ShapefileParts };

/** Reads a survey file of any format: its plots and everything noticed about it. Never throws. */
export function parseSurvey(source: SurveySource, options: SurveyOptions): SurveyReading {
  switch (source.format) {
    case "txt":
      return parseTxt(source.bytes, options);
    case "geojson":
      return parseGeoJson(source.bytes, options);
    case "dxf":
      return parseDxf(source.bytes, options);
    case "shapefile":
      return parseShapefile(source.parts, options);
  }
}
