import { onMillimetre, type Point, type Ring, type Shape, signedAreaSqm } from "../geometry";

/** A plot as it leaves the house: metres of EPSG:4527. */
export type PlotToWrite = {
  code: string;
  name: string;
  /** 地块用途 in words. */
  use: string;
  areaSqm: number;
  shape: Shape;
};

/** A ring with its first point again at the end, running the way a format wants it. */
export function closedRing(ring: Ring, direction: "clockwise" | "counterClockwise"): Point[] {
  const isCounter = signedAreaSqm(ring) > 0;
  const turned = isCounter === (direction === "counterClockwise") ? ring : ring.toReversed();
  const points = turned.map(onMillimetre);
  const [first] = points;
  return first ? [...points, first] : [];
}

/** Text that can't break a line or a field. */
export const plainField = (text: string): string => text.replace(/[\r\n\t,，@＠[\]【】=]/g, " ").trim();
