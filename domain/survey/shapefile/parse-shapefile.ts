import { factsOf } from "../attributes";
import type { CrsStatement } from "../crs/statement";
import { statementOfWkt } from "../crs/wkt";
import { openSink, type Sink } from "../reading";
import type { SurveyOptions, SurveyReading } from "../survey-file";
import { decodeGuessing } from "../text/decode";
import { cleanText } from "../text/field";
import { type DbfRow, readDbf } from "./dbf";
import { readShp } from "./shp";

/** Files of the zip by their lower-case ending: `.shp`, `.dbf`, `.prj`, `.cpg`, `.shx`. */
export type ShapefileParts = ReadonlyMap<string, Uint8Array>;

function attributes(
  parts: ShapefileParts,
  sink: Sink,
): { rows: (DbfRow | undefined)[]; encoding: string | null } {
  const dbf = parts.get(".dbf");
  const cpg = parts.get(".cpg");
  if (dbf) return readDbf(dbf, cpg ? decodeGuessing(cpg.subarray(0, 100)) : null, sink.findings);
  sink.findings.add("PART_MISSING", {}, { part: ".dbf" });
  return { rows: [], encoding: null };
}

function checkIndex(parts: ShapefileParts, records: number, sink: Sink): void {
  const shx = parts.get(".shx");
  if (!shx) return;
  const listed = Math.max(0, Math.floor((shx.byteLength - 100) / 8));
  if (listed !== records)
    sink.findings.add("PART_DIFFERS", {}, { part: ".shx", found: listed, expected: records });
}

type Reading = { shp: Uint8Array; rows: (DbfRow | undefined)[]; statement: CrsStatement };

function readRecords(sink: Sink, { shp, rows, statement }: Reading): number {
  let count = 0;
  for (const { number, rings } of readShp(shp, sink.findings)) {
    count = number;
    if (!rings || rings.length === 0) continue;
    const facts = factsOf(rows[number - 1] ?? new Map());
    const raw = {
      ...facts,
      layer: null,
      statedCount: null,
      line: number,
      rings,
      order: "eastFirst" as const,
    };
    if (!sink.add(raw, statement)) break;
  }
  return count;
}

/** A Shapefile out of its zip. */
export function parseShapefile(parts: ShapefileParts, options: SurveyOptions): SurveyReading {
  const sink = openSink(options);
  const shp = parts.get(".shp");
  const prj = parts.get(".prj");
  const wkt = prj ? decodeGuessing(prj.subarray(0, 8192)) : "";
  const { rows, encoding } = attributes(parts, sink);
  if (shp) {
    const count = readRecords(sink, { shp, rows, statement: statementOfWkt(wkt) });
    if (parts.has(".dbf") && rows.length !== count)
      sink.findings.add("PART_DIFFERS", {}, { part: ".dbf", found: rows.length, expected: count });
    checkIndex(parts, count, sink);
  } else sink.findings.add("PART_MISSING", {}, { part: ".shp" });
  const crsStated = cleanText(/"([^"]{1,100})"/.exec(wkt)?.[1]);
  return sink.finish({ format: "shapefile", encoding, crsStated });
}
