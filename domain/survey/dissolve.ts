import { containsPoint, type Point, type Polygon, type Ring, type Shape, signedAreaSqm } from "./geometry";

type Edge = { from: Point; to: Point };

const keyOf = ({ east, north }: Point) => `${east},${north}`;

const turned = (ring: Ring, isOuter: boolean): Ring =>
  signedAreaSqm(ring) > 0 === isOuter ? ring : [...ring].reverse();

const edgesOf = (ring: Ring): Edge[] =>
  ring.map((from, index) => ({ from, to: ring[(index + 1) % ring.length] ?? from }));

/** Outer rings run counter-clockwise and holes the other way, so a shared side is there once in each direction. */
function openEdges(shape: Shape): Edge[] {
  const edges = shape.flatMap(({ outer, holes }) => [
    ...edgesOf(turned(outer, true)),
    ...holes.flatMap((hole) => edgesOf(turned(hole, false))),
  ]);
  const there = new Set(edges.map(({ from, to }) => `${keyOf(from)} ${keyOf(to)}`));
  return edges.filter(({ from, to }) => !there.has(`${keyOf(to)} ${keyOf(from)}`));
}

function ringsOf(edges: readonly Edge[]): Ring[] {
  const onward = new Map<string, Edge[]>();
  for (const edge of edges) onward.set(keyOf(edge.from), [...(onward.get(keyOf(edge.from)) ?? []), edge]);
  const rings: Ring[] = [];
  const used = new Set<Edge>();
  for (const start of edges) {
    const ring: Point[] = [];
    let edge: Edge | undefined = start;
    while (edge && !used.has(edge)) {
      used.add(edge);
      ring.push(edge.from);
      edge = onward.get(keyOf(edge.to))?.find((next) => !used.has(next));
    }
    if (ring.length >= 3) rings.push(ring);
  }
  return rings;
}

/**
 * Joins polygons along the sides they have in common, corner for corner, as neighbouring plots of one survey have them.
 * What only partly coincides stays apart: the caller judges the shape with `checkShape`.
 */
export function dissolve(shape: Shape): Shape {
  const rings = ringsOf(openEdges(shape));
  const outers: Polygon[] = rings
    .filter((ring) => signedAreaSqm(ring) > 0)
    .map((outer) => ({ outer, holes: [] }));
  const holes = rings.filter((ring) => signedAreaSqm(ring) < 0);
  return outers.map(({ outer }) => ({
    outer,
    holes: holes.filter((hole) => hole[0] !== undefined && containsPoint([{ outer, holes: [] }], hole[0])),
  }));
}
