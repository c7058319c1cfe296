import type { Point, Ring, Shape } from "../survey/geometry";

/**
 * Polygons → rings, the outer one first → whole numbers: the first point from the origin, each further one from the
 * point before, east and north in turn.
 */
export type CompactShape = readonly (readonly (readonly number[])[])[];

/** Units in a metre: decimetres to look at, millimetres to measure and edit. */
export type Grain = 10 | 1000;

function encodeRing(ring: Ring, origin: Point, grain: Grain): number[] {
  const steps: number[] = [];
  let [east, north] = [Math.round(origin.east * grain), Math.round(origin.north * grain)];
  for (const point of ring) {
    const [nextEast, nextNorth] = [Math.round(point.east * grain), Math.round(point.north * grain)];
    steps.push(nextEast - east, nextNorth - north);
    [east, north] = [nextEast, nextNorth];
  }
  return steps;
}

/** A shape as small whole numbers; each point is rounded by itself, so that nothing adds up along a ring. */
export const encodeShape = (shape: Shape, origin: Point, grain: Grain): number[][][] =>
  shape.map(({ outer, holes }) => [outer, ...holes].map((ring) => encodeRing(ring, origin, grain)));

function decodeRing(steps: readonly number[], origin: Point, grain: Grain): Point[] {
  const ring: Point[] = [];
  let [east, north] = [Math.round(origin.east * grain), Math.round(origin.north * grain)];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    east += steps[at] ?? 0;
    north += steps[at + 1] ?? 0;
    ring.push({ east: east / grain, north: north / grain });
  }
  return ring;
}

/** The shape that was encoded, on the grid of its grain. */
export const decodeShape = (shape: CompactShape, origin: Point, grain: Grain): Shape =>
  shape.map(([outer = [], ...holes]) => ({
    outer: decodeRing(outer, origin, grain),
    holes: holes.map((ring) => decodeRing(ring, origin, grain)),
  }));
