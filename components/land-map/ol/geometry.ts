import type { Coordinate } from "ol/coordinate";
import type Geometry from "ol/geom/Geometry";
import MultiPolygon from "ol/geom/MultiPolygon";
import Polygon from "ol/geom/Polygon";
import { onMillimetre, type Ring, type Shape } from "@/domain/survey/geometry";

const closed = (ring: Ring): Coordinate[] => {
  const line = ring.map(({ east, north }) => [east, north]);
  const [first] = line;
  return first ? [...line, first] : line;
};

const rings = ({ outer, holes }: Shape[number]) => [closed(outer), ...holes.map(closed)];

/** One part becomes a polygon, several a multipolygon. */
export function toGeometry(shape: Shape): Polygon | MultiPolygon {
  const [only, ...others] = shape;
  return only && others.length === 0 ? new Polygon(rings(only)) : new MultiPolygon(shape.map(rings));
}

const opened = (line: readonly Coordinate[]): Ring =>
  line.slice(0, -1).map(([east = 0, north = 0]) => onMillimetre({ east, north }));

function toPolygon([outer = [], ...holes]: Coordinate[][]): Shape[number] {
  return { outer: opened(outer), holes: holes.map(opened) };
}

/** What was drawn, on the millimetre grid; nothing for other kinds of geometry. */
export function fromGeometry(geometry: Geometry | undefined): Shape {
  if (geometry instanceof Polygon) return [toPolygon(geometry.getCoordinates())];
  if (geometry instanceof MultiPolygon) return geometry.getCoordinates().map(toPolygon);
  return [];
}
