import type { Findings } from "../finding";
import {
  type Bounds,
  bounds,
  type Point,
  type Polygon,
  type Ring,
  ringContains,
  signedAreaSqm,
} from "../geometry";
import type { CleanRing } from "../survey-file";

type Sized = {
  ring: CleanRing;
  size: number;
  box: Bounds;
  inside: Point;
  depth: number;
  holder: Sized | undefined;
};

/** A point within a ring: the middle of the widest stretch of a horizontal line between two of its northings. */
export function pointInside(ring: Ring): Point {
  const norths = [...new Set(ring.map(({ north }) => north))].sort((a, b) => a - b);
  const half = Math.floor((norths.length - 1) / 2);
  const north = ((norths[half] ?? 0) + (norths[half + 1] ?? norths[half] ?? 0)) / 2;
  const easts: number[] = [];
  let before = ring.at(-1);
  for (const point of ring) {
    if (before && before.north > north !== point.north > north)
      easts.push(
        before.east + ((north - before.north) / (point.north - before.north)) * (point.east - before.east),
      );
    before = point;
  }
  easts.sort((a, b) => a - b);
  let [best, widest] = [easts[0] ?? 0, -1];
  for (let index = 0; index + 1 < easts.length; index += 2) {
    const [from = 0, to = 0] = [easts[index], easts[index + 1]];
    if (to - from > widest) [best, widest] = [(from + to) / 2, to - from];
  }
  return { east: best, north };
}

const isInBox = ({ east, north }: Point, box: Bounds): boolean =>
  east >= box.minEast && east <= box.maxEast && north >= box.minNorth && north <= box.maxNorth;

function sized(ring: CleanRing): Sized[] {
  const box = bounds([{ outer: ring.points, holes: [] }]);
  if (!box) return [];
  const inside = pointInside(ring.points);
  return [{ ring, size: Math.abs(signedAreaSqm(ring.points)), box, inside, depth: 0, holder: undefined }];
}

const workBudget = 40_000_000;

/** Tells of each ring, largest first, how many larger ones hold it. Undefined when that would take too long. */
function byDepth(rings: readonly CleanRing[]): Sized[] | undefined {
  const all = rings.flatMap(sized).sort((a, b) => b.size - a.size);
  let work = workBudget;
  for (const [index, inner] of all.entries()) {
    for (const outer of all.slice(0, index)) {
      if (!isInBox(inner.inside, outer.box)) continue;
      work -= outer.ring.points.length;
      if (work < 0) return undefined;
      if (!ringContains(outer.ring.points, inner.inside)) continue;
      inner.depth += 1;
      inner.holder = outer;
    }
  }
  return all;
}

function reportRoles(all: readonly Sized[], plot: number, findings: Findings): void {
  for (const { ring, depth } of all) {
    const place = { line: ring.lines[0] ?? null, plot, where: ring.points[0] ?? null };
    const inputs = { ring: ring.number ?? 0 };
    if (depth % 2 === 0 && ring.role === "inner") findings.add("RING_OUTSIDE", place, inputs);
    if (depth % 2 === 1 && ring.role === "outer") findings.add("RING_INSIDE", place, inputs);
  }
}

/** Outer rings with their holes, told by which ring lies in which and not by what the file calls them. */
export function nestRings(
  rings: readonly CleanRing[],
  plot: number,
  findings: Findings,
): Polygon[] | undefined {
  const all = byDepth(rings);
  if (!all) return undefined;
  reportRoles(all, plot, findings);
  const polygons = new Map<Sized, { outer: Ring; holes: Ring[] }>();
  for (const each of all) {
    const holder = each.holder && polygons.get(each.holder);
    if (each.depth % 2 === 0) polygons.set(each, { outer: each.ring.points, holes: [] });
    else holder?.holes.push(each.ring.points);
  }
  if (polygons.size > 1)
    findings.add("MULTIPART", { line: all[0]?.ring.lines[0] ?? null, plot }, { parts: polygons.size });
  return [...polygons.values()];
}
