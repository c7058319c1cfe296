import { type Bounds, boundsMeet, type Point, ringContains, signedAreaSqm } from "../geometry";
import type { Label } from "./entities";
import type { DrawnRing } from "./rings";

type Placed = DrawnRing & { points: Point[]; box: Bounds; size: number; labels: string[] };

/** Rings of one plot, the holder first, with the labels that stand in it. */
export type DrawnPlot = { rings: DrawnRing[]; labels: string[] };

function placed(drawn: DrawnRing): Placed {
  const { first, second } = drawn.ring;
  const points = first.map((east, index) => ({ east, north: second[index] ?? 0 }));
  const box = { minEast: Infinity, minNorth: Infinity, maxEast: -Infinity, maxNorth: -Infinity };
  for (const { east, north } of points) {
    box.minEast = Math.min(box.minEast, east);
    box.maxEast = Math.max(box.maxEast, east);
    box.minNorth = Math.min(box.minNorth, north);
    box.maxNorth = Math.max(box.maxNorth, north);
  }
  return { ...drawn, points, box, size: Math.abs(signedAreaSqm(points)), labels: [] };
}

const holds = (outer: Placed, point: Point): boolean =>
  boundsMeet(outer.box, {
    minEast: point.east,
    maxEast: point.east,
    minNorth: point.north,
    maxNorth: point.north,
  }) && ringContains(outer.points, point);

/** Each label belongs to the smallest ring it stands in. `rings` come largest first. */
function label(rings: readonly Placed[], labels: readonly Label[]): void {
  for (const { text, east, north } of labels) {
    const holder = rings.findLast((ring) => holds(ring, { east, north }));
    if (holder && holder.labels.length < 12) holder.labels.push(text);
  }
}

const workBudget = 20_000_000;

/**
 * Which closed lines make one plot: a line inside another of the same layer that bears no label of its own is a part of
 * it (a hole, as the containment check will say); every other is a plot by itself.
 */
export function groupRings(drawn: readonly DrawnRing[], labels: readonly Label[]): DrawnPlot[] {
  const rings = drawn.map(placed).sort((a, b) => b.size - a.size);
  label(rings, labels);
  const plots = new Map<Placed, DrawnPlot>();
  let work = workBudget;
  for (const [index, ring] of rings.entries()) {
    const [corner] = ring.points;
    const holder =
      corner && ring.labels.length === 0 && work > 0
        ? rings.slice(0, index).findLast((outer) => {
            if (outer.layer !== ring.layer || !plots.has(outer)) return false;
            work -= 1 + (boundsMeet(outer.box, ring.box) ? outer.points.length : 0);
            return holds(outer, corner);
          })
        : undefined;
    const plot = holder && plots.get(holder);
    if (plot) plot.rings.push(ring);
    else plots.set(ring, { rings: [ring], labels: ring.labels });
  }
  return [...plots.values()].sort((a, b) => (a.rings[0]?.line ?? 0) - (b.rings[0]?.line ?? 0));
}
