import type { CrsStatement } from "../crs/statement";
import { openSink, type Sink } from "../reading";
import type { RawPlot, SurveyOptions, SurveyReading } from "../survey-file";
import { cleanText } from "../text/field";
import { isTooLong, readLines, type TextLine } from "../text/lines";
import { readHeader, readHeaderLine } from "./header";
import { addRow, implicitPlot, openPlot } from "./plot-builder";
import { isPlotLine, readPlotLine } from "./plot-line";
import { readPointLine } from "./point-line";

const section = /^[[【［]\s*(.{1,20}?)\s*[\]】］]$/;

type Reader = {
  sink: Sink;
  header: Map<string, string>;
  statement: CrsStatement | null;
  section: string;
  plot: RawPlot | null;
};

function settledStatement(reader: Reader): CrsStatement {
  reader.statement ??= readHeader(reader.header, reader.sink.findings).statement;
  return reader.statement;
}

/** Hands the plot over; false when no more may be read. */
function closePlot(reader: Reader): boolean {
  const { plot, sink } = reader;
  reader.plot = null;
  return plot ? sink.add(plot, settledStatement(reader)) : true;
}

function startPlot(reader: Reader, trimmed: string, number: number): boolean {
  const mayGoOn = closePlot(reader);
  const read = readPlotLine(trimmed);
  const { findings } = reader.sink;
  const plot = reader.sink.nextPlot();
  reader.plot = openPlot(read, number);
  if (read.unreadArea !== null)
    findings.add("AREA_UNREADABLE", { line: number, plot }, { text: read.unreadArea });
  if (read.graphic !== null && read.graphic !== "面" && /^[点线]$/.test(read.graphic))
    findings.add("SURFACE_EXPECTED", { line: number, plot }, { kind: read.graphic });
  return mayGoOn;
}

function unreadableLine(reader: Reader, trimmed: string, number: number): void {
  const { findings, nextPlot } = reader.sink;
  const text = cleanText(trimmed)?.slice(0, 40) ?? "";
  if (reader.plot) findings.add("LINE_UNREADABLE", { line: number, plot: nextPlot() }, { text });
  else if (!reader.section.includes("扩展")) findings.add("LINE_IGNORED", { line: number }, { text });
}

function readRow(reader: Reader, trimmed: string, number: number): void {
  const { findings, nextPlot } = reader.sink;
  const row = readPointLine(trimmed);
  const isForeign = row.kind === "none" || (row.kind === "unreadable" && !reader.plot);
  if (isForeign || (!reader.plot && reader.section.includes("扩展"))) {
    unreadableLine(reader, trimmed, number);
    return;
  }
  if (!reader.plot) {
    reader.plot = implicitPlot(number);
    findings.add("POINT_WITHOUT_PLOT", { line: number, plot: nextPlot() });
  }
  if (row.kind === "point") addRow(reader.plot, row, number, nextPlot(), findings);
  else if (row.kind === "unreadable")
    findings.add(
      "NUMBER_UNREADABLE",
      { line: number, plot: nextPlot() },
      { text: cleanText(row.text) ?? "" },
    );
}

function readLine(reader: Reader, { text, number }: TextLine): boolean {
  if (isTooLong(text)) {
    reader.sink.findings.add("LINE_TOO_LONG", { line: number });
    return true;
  }
  const trimmed = text.trim();
  if (trimmed === "") return true;
  const title = section.exec(trimmed)?.[1];
  if (title !== undefined) {
    reader.section = title;
    return true;
  }
  if (isPlotLine(trimmed)) return startPlot(reader, trimmed, number);
  const pair = readHeaderLine(trimmed);
  if (!pair) readRow(reader, trimmed, number);
  else if (reader.plot) unreadableLine(reader, trimmed, number);
  else if (!reader.section.includes("扩展") && reader.header.size < 100)
    reader.header.set(pair.key, pair.value);
  return true;
}

/** 报部/预审报盘 TXT in any of its dialects (domain.md 4.8). */
export function parseTxt(bytes: Uint8Array, options: SurveyOptions): SurveyReading {
  const { encoding, lines } = readLines(bytes);
  const reader: Reader = {
    sink: openSink(options),
    header: new Map(),
    statement: null,
    section: "",
    plot: null,
  };
  let hasMore = true;
  for (const line of lines) {
    hasMore = readLine(reader, line);
    if (!hasMore) break;
  }
  if (hasMore) closePlot(reader);
  settledStatement(reader);
  return reader.sink.finish({ format: "txt", encoding, crsStated: cleanText(reader.header.get("坐标系")) });
}
