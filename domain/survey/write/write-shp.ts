import { bounds, type Point, type Shape } from "../geometry";
import { closedRing, type PlotToWrite } from "./plot-to-write";

const polygon = 5;
const headerBytes = 100;

type Box = readonly [number, number, number, number];

function boxOf(shape: Shape): Box {
  const box = bounds(shape);
  return box ? [box.minEast, box.minNorth, box.maxEast, box.maxNorth] : [0, 0, 0, 0];
}

function header(totalBytes: number, box: Box): Uint8Array {
  const bytes = new Uint8Array(headerBytes);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994, false);
  view.setInt32(24, totalBytes / 2, false);
  view.setInt32(28, 1000, true);
  view.setInt32(32, polygon, true);
  for (const [index, value] of box.entries()) view.setFloat64(36 + index * 8, value, true);
  return bytes;
}

function ringsOf(shape: Shape): Point[][] {
  return shape.flatMap(({ outer, holes }) => [
    closedRing(outer, "clockwise"),
    ...holes.map((hole) => closedRing(hole, "counterClockwise")),
  ]);
}

function record(number: number, shape: Shape): Uint8Array {
  const rings = ringsOf(shape);
  const points = rings.flat();
  const contentBytes = 44 + rings.length * 4 + points.length * 16;
  const bytes = new Uint8Array(8 + contentBytes);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, number, false);
  view.setInt32(4, contentBytes / 2, false);
  view.setInt32(8, polygon, true);
  for (const [index, value] of boxOf(shape).entries()) view.setFloat64(12 + index * 8, value, true);
  view.setInt32(44, rings.length, true);
  view.setInt32(48, points.length, true);
  let start = 0;
  for (const [index, ring] of rings.entries()) {
    view.setInt32(52 + index * 4, start, true);
    start += ring.length;
  }
  const pointsAt = 52 + rings.length * 4;
  for (const [index, { east, north }] of points.entries()) {
    view.setFloat64(pointsAt + index * 16, east, true);
    view.setFloat64(pointsAt + index * 16 + 8, north, true);
  }
  return bytes;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

function index(records: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(records.length * 8);
  const view = new DataView(bytes.buffer);
  let at = headerBytes;
  for (const [place, each] of records.entries()) {
    view.setInt32(place * 8, at / 2, false);
    view.setInt32(place * 8 + 4, (each.byteLength - 8) / 2, false);
    at += each.byteLength;
  }
  return bytes;
}

/** `.shp` and `.shx` of plots in metres of EPSG:4527. */
export function writeShp(plots: readonly PlotToWrite[]): { shp: Uint8Array; shx: Uint8Array } {
  const records = plots.map(({ shape }, place) => record(place + 1, shape));
  const box = boxOf(plots.flatMap(({ shape }) => shape));
  const bytes = records.reduce((sum, each) => sum + each.byteLength, headerBytes);
  const listed = index(records);
  return {
    shp: joined([header(bytes, box), ...records]),
    shx: joined([header(headerBytes + listed.byteLength, box), listed]),
  };
}
