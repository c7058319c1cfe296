import { distanceM, onMillimetre, type Point, type Ring, type Shape } from "../survey/geometry";

export type Snapped = { point: Point; to: "vertex" | "edge" };

/** The nearest point of a line between two points. */
export function footOn(from: Point, to: Point, point: Point): Point {
  const [alongEast, alongNorth] = [to.east - from.east, to.north - from.north];
  const square = alongEast ** 2 + alongNorth ** 2;
  if (square === 0) return from;
  const share = ((point.east - from.east) * alongEast + (point.north - from.north) * alongNorth) / square;
  const kept = Math.min(1, Math.max(0, share));
  return { east: from.east + kept * alongEast, north: from.north + kept * alongNorth };
}

const ringsOf = (shapes: readonly Shape[]): Ring[] =>
  shapes.flatMap((shape) => shape.flatMap(({ outer, holes }) => [outer, ...holes]));

function nearest(candidates: Iterable<Point>, point: Point, withinM: number): Point | undefined {
  let best: Point | undefined;
  let least = withinM;
  for (const candidate of candidates) {
    const distance = distanceM(candidate, point);
    if (distance <= least) [best, least] = [candidate, distance];
  }
  return best;
}

function* feet(rings: readonly Ring[], point: Point): Iterable<Point> {
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const next of ring) {
      if (before) yield footOn(before, next, point);
      before = next;
    }
  }
}

/**
 * Where a point goes that comes near other ground: onto its corner if one is within reach, else onto its line, on the
 * millimetre grid; undefined when nothing is within reach.
 */
export function snapPoint(point: Point, shapes: readonly Shape[], withinM: number): Snapped | undefined {
  const rings = ringsOf(shapes);
  const vertex = nearest(rings.flat(), point, withinM);
  if (vertex) return { point: onMillimetre(vertex), to: "vertex" };
  const foot = nearest(feet(rings, point), point, withinM);
  return foot && { point: onMillimetre(foot), to: "edge" };
}
