import { sharedArea } from "./scanline";

/** Metres in EPSG:4527 (CGCS2000, 3-degree Gauss-Krüger, zone 39). */
export type Point = { east: number; north: number };

/** A closed line stored open: the first point is not repeated at the end. */
export type Ring = readonly Point[];

export type Polygon = { outer: Ring; holes: readonly Ring[] };

/** Polygons whose insides do not meet; several of them make a multipart plot. */
export type Shape = readonly Polygon[];

export type Bounds = { minEast: number; minNorth: number; maxEast: number; maxNorth: number };

/**
 * Square metres enclosed by a ring, positive when it runs counter-clockwise. Computed from a local origin: on raw
 * 39-million eastings float64 loses square centimetres (domain.md 4.8).
 */
export function signedAreaSqm(ring: Ring): number {
  const origin = ring[0];
  if (!origin) return 0;
  let twice = 0;
  let before = ring.at(-1) ?? origin;
  for (const point of ring) {
    twice +=
      (before.east - origin.east) * (point.north - origin.north) -
      (point.east - origin.east) * (before.north - origin.north);
    before = point;
  }
  return twice / 2;
}

const ringsOf = (shape: Shape): Ring[] => shape.flatMap(({ outer, holes }) => [outer, ...holes]);

/** Square metres of a shape in the plane of EPSG:4527: outer rings less their holes. */
export function areaSqm(shape: Shape): number {
  let total = 0;
  for (const { outer, holes } of shape) {
    total += Math.abs(signedAreaSqm(outer));
    for (const hole of holes) total -= Math.abs(signedAreaSqm(hole));
  }
  return total;
}

/** Length of all outlines in metres, holes included. */
export function perimeterM(shape: Shape): number {
  let total = 0;
  for (const ring of ringsOf(shape)) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before) total += Math.hypot(point.east - before.east, point.north - before.north);
      before = point;
    }
  }
  return total;
}

/** The box around a shape; undefined for a shape without points. */
export function bounds(shape: Shape): Bounds | undefined {
  let box: Bounds | undefined;
  for (const { outer } of shape) {
    for (const { east, north } of outer) {
      box ??= { minEast: east, minNorth: north, maxEast: east, maxNorth: north };
      box.minEast = Math.min(box.minEast, east);
      box.maxEast = Math.max(box.maxEast, east);
      box.minNorth = Math.min(box.minNorth, north);
      box.maxNorth = Math.max(box.maxNorth, north);
    }
  }
  return box;
}

export const boundsMeet = (a: Bounds, b: Bounds): boolean =>
  a.minEast <= b.maxEast && b.minEast <= a.maxEast && a.minNorth <= b.maxNorth && b.minNorth <= a.maxNorth;

type Moment = { weight: number; east: number; north: number };

function addRing(moment: Moment, ring: Ring, origin: Point, sign: 1 | -1): void {
  const turn = signedAreaSqm(ring) < 0 ? -sign : sign;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before) {
      const [e1, n1] = [before.east - origin.east, before.north - origin.north];
      const [e2, n2] = [point.east - origin.east, point.north - origin.north];
      const cross = (e1 * n2 - e2 * n1) * turn;
      moment.weight += cross;
      moment.east += cross * (e1 + e2);
      moment.north += cross * (n1 + n2);
    }
    before = point;
  }
}

/** Centre of gravity; the middle of the box when the shape encloses nothing; undefined without points. */
export function centroid(shape: Shape): Point | undefined {
  const box = bounds(shape);
  if (!box) return undefined;
  const origin = { east: (box.minEast + box.maxEast) / 2, north: (box.minNorth + box.maxNorth) / 2 };
  const moment: Moment = { weight: 0, east: 0, north: 0 };
  for (const { outer, holes } of shape) {
    addRing(moment, outer, origin, 1);
    for (const hole of holes) addRing(moment, hole, origin, -1);
  }
  if (Math.abs(moment.weight) < 1e-6) return origin;
  return {
    east: origin.east + moment.east / (3 * moment.weight),
    north: origin.north + moment.north / (3 * moment.weight),
  };
}

/** Whether a point lies inside a ring; on the line itself either answer may come. */
export function ringContains(ring: Ring, { east, north }: Point): boolean {
  let isInside = false;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before && before.north > north !== point.north > north) {
      const along = (north - before.north) / (point.north - before.north);
      if (east < before.east + along * (point.east - before.east)) isInside = !isInside;
    }
    before = point;
  }
  return isInside;
}

/** Whether a point lies on the ground of a shape, holes left out. */
export const containsPoint = (shape: Shape, point: Point): boolean =>
  shape.some(
    ({ outer, holes }) => ringContains(outer, point) && !holes.some((hole) => ringContains(hole, point)),
  );

/** Square metres two shapes have in common; neighbours along a shared line have none. */
export function overlapSqm(a: Shape, b: Shape): number {
  const [boxA, boxB] = [bounds(a), bounds(b)];
  if (!(boxA && boxB && boundsMeet(boxA, boxB))) return 0;
  const window = {
    minEast: Math.max(boxA.minEast, boxB.minEast),
    minNorth: Math.max(boxA.minNorth, boxB.minNorth),
    maxEast: Math.min(boxA.maxEast, boxB.maxEast),
    maxNorth: Math.min(boxA.maxNorth, boxB.maxNorth),
  };
  return sharedArea(ringsOf(a), ringsOf(b), window).sqm;
}

const toMillimetre = (metres: number): number => Math.round(metres * 1000) / 1000;

/** The same point on the millimetre grid everything is stored on. */
export const onMillimetre = ({ east, north }: Point): Point => ({
  east: toMillimetre(east),
  north: toMillimetre(north),
});

export const distanceM = (a: Point, b: Point): number => Math.hypot(a.east - b.east, a.north - b.north);
