import { ok, type Result, refuse } from "../shared/result";
import {
  onMillimetre,
  type Point,
  type Polygon,
  type Ring,
  ringContains,
  type Shape,
} from "../survey/geometry";

const numberPattern = /\d+(?:\.\d+)?/g;

const ringText = (ring: Ring) =>
  ring.map(({ east, north }) => `${north.toFixed(3)}, ${east.toFixed(3)}`).join("\n");

/** Corners one a line, north before east as surveyors write them; rings apart by an empty line. */
export const writePoints = (shape: Shape): string =>
  shape.flatMap(({ outer, holes }) => [outer, ...holes].map(ringText)).join("\n\n");

/** North has seven digits before the point, east eight with the zone in front; either order is understood. */
function readPoint(line: string): Point | undefined {
  const numbers = line.match(numberPattern)?.map(Number) ?? [];
  const [first, second] = numbers.slice(-2);
  if (first === undefined || second === undefined) return undefined;
  const [north, east] = first < second ? [first, second] : [second, first];
  const isPlausible = north > 1e6 && north < 1e7 && east > 1e7 && east < 1e8;
  return isPlausible ? onMillimetre({ east, north }) : undefined;
}

const isSame = (a: Point, b: Point) => a.east === b.east && a.north === b.north;

function withoutClosing(ring: Point[]): Point[] {
  const [first] = ring;
  const last = ring.at(-1);
  return first && last && ring.length > 1 && isSame(first, last) ? ring.slice(0, -1) : ring;
}

/** A ring inside an earlier one is its hole, any other begins a part of its own. */
function nest(rings: readonly Point[][]): Shape {
  const parts: (Omit<Polygon, "holes"> & { holes: Ring[] })[] = [];
  for (const ring of rings) {
    const [corner] = ring;
    const host = corner && parts.find(({ outer }) => ringContains(outer, corner));
    if (host) host.holes.push(ring);
    else parts.push({ outer: ring, holes: [] });
  }
  return parts;
}

/** What `writePoints` wrote, or a person typed; names the first line that is no corner, or that ends too short a ring. */
export function readPoints(
  text: string,
): Result<Shape, "POINT_UNREADABLE" | "RING_TOO_SHORT"> & { line?: number } {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  const lines = [...text.split(/\r?\n/), ""];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") {
      const closed = withoutClosing(ring);
      if (ring.length > 0 && closed.length < 3) return { ...refuse("RING_TOO_SHORT"), line: index };
      if (closed.length > 0) rings.push(closed);
      ring = [];
      continue;
    }
    const point = readPoint(line);
    if (!point) return { ...refuse("POINT_UNREADABLE"), line: index + 1 };
    ring.push(point);
  }
  return ok(nest(rings));
}
