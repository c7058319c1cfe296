import { type Edges, eachNearPair, edgeCount } from "./edge-grid";

type Place = { east: number; north: number };
type Line = readonly Place[];
type Window = { minEast: number; minNorth: number; maxEast: number; maxNorth: number };

const pairBudget = 4_000_000;
const mostWork = 3_000_000;

/** Edges that reach into the window's band of northings, from the window's corner. */
function edgesIn(rings: readonly Line[], window: Window): number[] {
  const edges: number[] = [];
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before && isInBand(before, point, window))
        edges.push(
          before.east - window.minEast,
          before.north - window.minNorth,
          point.east - window.minEast,
          point.north - window.minNorth,
        );
      before = point;
    }
  }
  return edges;
}

const isInBand = (a: Place, b: Place, { minNorth, maxNorth }: Window): boolean =>
  a.north !== b.north && Math.max(a.north, b.north) > minNorth && Math.min(a.north, b.north) < maxNorth;

/** The northing where two edges cross, when they do. */
export function crossingNorth(edges: Edges, a: number, b: number): number | undefined {
  const [i, j] = [a * 4, b * 4];
  const [ae = 0, an = 0, be = 0, bn = 0] = [edges[i], edges[i + 1], edges[i + 2], edges[i + 3]];
  const [ce = 0, cn = 0, de = 0, dn = 0] = [edges[j], edges[j + 1], edges[j + 2], edges[j + 3]];
  const bottom = (be - ae) * (dn - cn) - (bn - an) * (de - ce);
  if (bottom === 0) return undefined;
  const along = ((ce - ae) * (dn - cn) - (cn - an) * (de - ce)) / bottom;
  const across = ((ce - ae) * (bn - an) - (cn - an) * (be - ae)) / bottom;
  if (along < 0 || along > 1 || across < 0 || across > 1) return undefined;
  return an + along * (bn - an);
}

function levels(edges: Edges, ofFirst: number, height: number): number[] | undefined {
  const found = [0, height];
  for (let at = 1; at < edges.length; at += 2) found.push(edges[at] ?? 0);
  const isDone = eachNearPair(edges, pairBudget, (a, b) => {
    if (a < ofFirst === b < ofFirst) return "go on";
    const north = crossingNorth(edges, a, b);
    if (north !== undefined) found.push(north);
    return "go on";
  });
  if (!isDone || found.length > mostWork) return undefined;
  return Float64Array.from(found.filter((north) => north >= 0 && north <= height))
    .sort()
    .reduce<number[]>((kept, north) => {
      if (north - (kept.at(-1) ?? -1) > 1e-7) kept.push(north);
      return kept;
    }, []);
}

type Crossing = { east: number; isFirst: boolean };

/** How much of a horizontal line lies inside both figures, given where it crosses their edges. */
function sharedLength(crossings: Crossing[]): number {
  crossings.sort((a, b) => a.east - b.east);
  let [inFirst, inSecond, length, from] = [false, false, 0, 0];
  for (const { east, isFirst } of crossings) {
    if (inFirst && inSecond) length += east - from;
    if (isFirst) inFirst = !inFirst;
    else inSecond = !inSecond;
    from = east;
  }
  return length;
}

function crossingsAt(north: number, edges: Edges, active: readonly number[], ofFirst: number): Crossing[] {
  return active.map((edge) => {
    const at = edge * 4;
    const [e1 = 0, n1 = 0, e2 = 0, n2 = 0] = [edges[at], edges[at + 1], edges[at + 2], edges[at + 3]];
    return { east: e1 + ((north - n1) / (n2 - n1)) * (e2 - e1), isFirst: edge < ofFirst };
  });
}

const lowEnd = (edges: Edges, edge: number): number =>
  Math.min(edges[edge * 4 + 1] ?? 0, edges[edge * 4 + 3] ?? 0);
const highEnd = (edges: Edges, edge: number): number =>
  Math.max(edges[edge * 4 + 1] ?? 0, edges[edge * 4 + 3] ?? 0);

/** How many crossings all levels together would have to be computed for. */
function workOf(edges: Edges, norths: readonly number[]): number {
  const height = norths.at(-1) || 1;
  let work = 0;
  for (let edge = 0; edge < edgeCount(edges); edge += 1) {
    const part = (highEnd(edges, edge) - lowEnd(edges, edge)) / height;
    work += 1 + Math.min(1, part) * norths.length;
  }
  return work;
}

const evenly = (height: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => (height * index) / count);

function integrate(edges: Edges, ofFirst: number, norths: readonly number[]): number {
  const waiting = Array.from({ length: edgeCount(edges) }, (_, edge) => edge).sort(
    (a, b) => lowEnd(edges, a) - lowEnd(edges, b),
  );
  let active: number[] = [];
  let [next, total, low] = [0, 0, 0];
  for (const high of norths) {
    const middle = (low + high) / 2;
    while (next < waiting.length && lowEnd(edges, waiting[next] ?? 0) < middle) {
      active.push(waiting[next] ?? 0);
      next += 1;
    }
    active = active.filter((edge) => highEnd(edges, edge) > middle);
    total += sharedLength(crossingsAt(middle, edges, active, ofFirst)) * (high - low);
    low = high;
  }
  return total;
}

/**
 * Square metres inside both sets of rings (even-odd), by horizontal slabs in which no edge begins, ends or crosses one
 * of the other set: there the shared length is linear, so its value half way up times the height is exact. Figures too
 * tangled for that are cut into even slabs, and `isExact` is false.
 */
export function sharedArea(
  first: readonly Line[],
  second: readonly Line[],
  window: Window,
): { sqm: number; isExact: boolean } {
  const height = window.maxNorth - window.minNorth;
  if (!(height > 0)) return { sqm: 0, isExact: true };
  const [inFirst, inSecond] = [edgesIn(first, window), edgesIn(second, window)];
  const edges = Float64Array.from([...inFirst, ...inSecond]);
  const ofFirst = inFirst.length / 4;
  const norths = levels(edges, ofFirst, height);
  const work = norths ? workOf(edges, norths) : Number.POSITIVE_INFINITY;
  if (norths && work <= mostWork) return { sqm: integrate(edges, ofFirst, norths), isExact: true };
  const slabs = Math.max(16, Math.min(2000, Math.floor(mostWork / Math.max(1, edgeCount(edges)))));
  return { sqm: integrate(edges, ofFirst, evenly(height, slabs)), isExact: false };
}
