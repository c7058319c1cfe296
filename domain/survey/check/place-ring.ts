import type { FindingPlace, Findings } from "../finding";
import type { Point } from "../geometry";
import type { CleanRing } from "../survey-file";
import type { Closing } from "./close-ring";

export type ToPoint = (a: number, b: number) => Point;

const roundingSeen = 0.000_05;

type Placing = {
  toPoint: ToPoint;
  plot: number;
  line: number;
  findings: Findings;
  rounding: { worst: number };
};

const toMillimetre = (metres: number): number => Math.round(metres * 1000) / 1000;

function isSame(a: Point | undefined, b: Point | undefined): boolean {
  return a !== undefined && b !== undefined && Math.hypot(a.east - b.east, a.north - b.north) < 0.000_999;
}

function report(
  { findings, plot }: Placing,
  code: Parameters<Findings["add"]>[0],
  place: FindingPlace,
): void {
  findings.add(code, { plot, ...place });
}

/** The points of a ring on the millimetre grid, without those that repeat the one before. */
function placePoints({ ring, count }: Closing, placing: Placing): CleanRing {
  const points: Point[] = [];
  const lines: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const exact = placing.toPoint(ring.first[index] ?? 0, ring.second[index] ?? 0);
    const point = { east: toMillimetre(exact.east), north: toMillimetre(exact.north) };
    placing.rounding.worst = Math.max(
      placing.rounding.worst,
      Math.abs(point.east - exact.east),
      Math.abs(point.north - exact.north),
    );
    const line = ring.lines[index] ?? placing.line;
    if (isSame(points.at(-1), point)) {
      report(placing, "POINT_REPEATED", { line, where: point });
      continue;
    }
    points.push(point);
    lines.push(line);
  }
  while (points.length > 1 && isSame(points[0], points.at(-1))) {
    report(placing, "POINT_REPEATED", { line: lines.pop() ?? placing.line, where: points.pop() ?? null });
  }
  return { points, lines, number: ring.number, role: ring.role };
}

/** A ring in metres of EPSG:4527; undefined, with the finding, when it has too few points. */
export function placeRing(closing: Closing, placing: Placing): CleanRing | undefined {
  const placed = placePoints(closing, placing);
  const [where = null] = placed.points;
  const line = placed.lines[0] ?? placing.line;
  if (placed.points.length < 3) {
    report(placing, "RING_TOO_SHORT", { line, where });
    return undefined;
  }
  return placed;
}

export const isRoundingSeen = (worst: number): boolean => worst > roundingSeen;
