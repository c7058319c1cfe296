import { closeness, gapBetween } from "../check/close-ring";
import type { Findings } from "../finding";
import { type RawPlot, type RawRing, rawRing } from "../survey-file";
import type { PlotLine } from "./plot-line";
import type { PointLine } from "./point-line";

export const implicitPlot = (line: number): RawPlot => ({
  code: null,
  name: null,
  use: null,
  layer: null,
  statedSqm: null,
  statedOtherwise: [],
  statedCount: null,
  line,
  rings: [],
  order: "northFirst",
});

export const openPlot = (read: PlotLine, line: number): RawPlot => ({
  ...implicitPlot(line),
  code: read.code,
  name: read.name,
  use: read.use,
  statedSqm: read.statedSqm,
  statedOtherwise: read.statedOtherwise,
  statedCount: read.count,
});

type Row = Extract<PointLine, { kind: "point" }>;

const isBack = (ring: RawRing): boolean =>
  ring.first.length >= 4 && gapBetween(ring, 0, ring.first.length - 1) <= closeness(ring);

/** Rows of one number belong together until the ring is closed; a file may use the number again for another ring. */
function ringFor(plot: RawPlot, { ring: number }: Row): RawRing {
  const current = plot.rings.at(-1);
  if (current && current.number === number && !isBack(current) && !current.isClosedElsewhere) return current;
  const role = number === null ? null : number === 1 ? "outer" : "inner";
  const opened = rawRing(number, role);
  plot.rings.push(opened);
  return opened;
}

/** One public exporter writes the northing twice in the row that closes a ring. */
function isNorthTwice(ring: RawRing, { name, first, second }: Row): boolean {
  return (
    ring.first.length >= 3 &&
    first === second &&
    name !== null &&
    name === ring.firstName &&
    Math.abs(first - (ring.first[0] ?? 0)) < 0.001
  );
}

/** Adds a row to its ring. */
export function addRow(plot: RawPlot, row: Row, line: number, index: number, findings: Findings): void {
  const ring = ringFor(plot, row);
  if (isNorthTwice(ring, row)) {
    ring.isClosedElsewhere = true;
    findings.add("CLOSING_ROW_NORTH_TWICE", { line, plot: index }, { name: row.name ?? "" });
    return;
  }
  if (ring.first.length === 0) ring.firstName = row.name;
  ring.lastName = row.name;
  ring.first.push(row.first);
  ring.second.push(row.second);
  ring.lines.push(line);
}
