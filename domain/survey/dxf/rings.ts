import type { Findings } from "../finding";
import { type RawRing, rawRing } from "../survey-file";
import { arcPoints, arcToleranceM, isArc } from "./bulge";
import type { Polyline } from "./entities";

/** A closed polyline as a ring, still by itself. */
export type DrawnRing = { ring: RawRing; layer: string; line: number; arcs: number };

const closeM = 0.001;

function gapOf({ vertices }: Polyline): number {
  const [first, last] = [vertices[0], vertices.at(-1)];
  return first && last ? Math.hypot(first.east - last.east, first.north - last.north) : 0;
}

const isBack = (polyline: Polyline): boolean => polyline.vertices.length >= 4 && gapOf(polyline) < closeM;

function trace(polyline: Polyline): DrawnRing {
  const { layer, line } = polyline;
  const ring = { ...rawRing(null, "outer"), isClosedElsewhere: true };
  const vertices = isBack(polyline) ? polyline.vertices.slice(0, -1) : polyline.vertices;
  for (const [index, vertex] of vertices.entries()) {
    const next = vertices[(index + 1) % vertices.length] ?? vertex;
    for (const { east, north } of [vertex, ...arcPoints(vertex, next)]) {
      ring.first.push(east);
      ring.second.push(north);
      ring.lines.push(vertex.line);
    }
  }
  return { ring, layer, line, arcs: vertices.filter(isArc).length };
}

/** The closed polylines of a drawing as rings; those that are not closed are told of and left. */
export function closedRings(polylines: readonly Polyline[], findings: Findings): DrawnRing[] {
  return polylines.flatMap((polyline) => {
    const { layer, line, vertices } = polyline;
    if (vertices.length < 3 && !polyline.isClosed) return [];
    if (polyline.isMirrored) {
      findings.add("RECORD_BROKEN", { line }, { reason: "图元被镜像（拉伸方向朝下），还原后再导出" });
      return [];
    }
    if (polyline.isClosed || isBack(polyline)) return [trace(polyline)];
    findings.add("LINE_NOT_CLOSED", { line }, { layer, gap: gapOf(polyline).toFixed(3) });
    return [];
  });
}

export const reportArcs = (rings: readonly DrawnRing[], plot: number, findings: Findings): void => {
  const count = rings.reduce((sum, { arcs }) => sum + arcs, 0);
  const [first] = rings;
  if (count > 0 && first)
    findings.add("ARCS_AS_CHORDS", { line: first.line, plot }, { count, tolerance: arcToleranceM * 1000 });
};
