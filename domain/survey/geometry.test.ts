import { describe, expect, test } from "vitest";
import { areaSqm, bounds, centroid, containsPoint, overlapSqm, type Point, type Polygon } from "./geometry";
import { fromGeographic, gaussKrueger, projection, toGeographic } from "./projection";

const corner = { east: 39_493_930.181, north: 4_310_735.278 };
const box = (east: number, north: number, wide: number, high: number): Point[] => [
  { east: corner.east + east, north: corner.north + north },
  { east: corner.east + east + wide, north: corner.north + north },
  { east: corner.east + east + wide, north: corner.north + north + high },
  { east: corner.east + east, north: corner.north + north + high },
];
const plot = (outer: Point[], ...holes: Point[][]): Polygon => ({ outer, holes });

describe("the projection", () => {
  test.each([
    [116.93, 38.93, 39_493_930.181, 4_310_735.278],
    [116 + 23 / 60 + 49.92 / 3600, 39 + 54 / 60 + 27 / 3600, 39_448_455.0227, 4_419_432.3677],
  ])("lon %d lat %d stands where domain.md 4.8 says, to the millimetre", (lon, lat, east, north) => {
    const point = fromGeographic({ lon, lat });
    expect(Math.abs(point.east - east)).toBeLessThan(0.001);
    expect(Math.abs(point.north - north)).toBeLessThan(0.001);
    const back = toGeographic(point);
    expect(back.lon).toBeCloseTo(lon, 10);
    expect(back.lat).toBeCloseTo(lat, 10);
  });

  test("without the zone number in EPSG:4548", () => {
    const point = projection(gaussKrueger(117, 500_000)).fromGeographic({ lon: 116.93, lat: 38.93 });
    expect(Math.abs(point.east - 493_930.181)).toBeLessThan(0.001);
  });
});

describe("areas", () => {
  const outer = box(0, 0, 200, 150);
  const hole = box(50, 50, 40, 30);

  test("200 × 150 m is 30 000 ㎡, a hole of 40 × 30 m leaves 28 800", () => {
    expect(areaSqm([plot(outer)])).toBeCloseTo(30_000, 6);
    expect(areaSqm([plot(hole)])).toBeCloseTo(1200, 6);
    expect(areaSqm([plot(outer, hole)])).toBeCloseTo(28_800, 6);
    expect(areaSqm([plot(outer.toReversed(), hole)])).toBeCloseTo(28_800, 6);
  });

  test("centre, box and what lies inside", () => {
    expect(centroid([plot(outer)])?.east).toBeCloseTo(corner.east + 100, 6);
    expect(centroid([plot(outer)])?.north).toBeCloseTo(corner.north + 75, 6);
    expect(bounds([plot(outer)])?.maxEast).toBe(corner.east + 200);
    expect(containsPoint([plot(outer, hole)], { east: corner.east + 10, north: corner.north + 10 })).toBe(
      true,
    );
    expect(containsPoint([plot(outer, hole)], { east: corner.east + 60, north: corner.north + 60 })).toBe(
      false,
    );
    expect(centroid([])).toBeUndefined();
  });

  test("overlap", () => {
    expect(overlapSqm([plot(outer)], [plot(box(200, 0, 100, 150))])).toBe(0);
    expect(overlapSqm([plot(outer)], [plot(box(190, 0, 100, 150))])).toBeCloseTo(1500, 6);
    expect(overlapSqm([plot(outer, hole)], [plot(box(40, 40, 60, 60))])).toBeCloseTo(2400, 6);
    expect(overlapSqm([plot(outer, hole)], [plot(hole)])).toBeCloseTo(0, 6);
    expect(overlapSqm([plot(outer)], [plot(outer)])).toBeCloseTo(30_000, 6);
    const diamond = [
      box(100, -75, 0, 0)[0],
      box(250, 75, 0, 0)[0],
      box(100, 225, 0, 0)[0],
      box(-50, 75, 0, 0)[0],
    ];
    expect(overlapSqm([plot(outer)], [plot(diamond.filter((point) => point !== undefined))])).toBeCloseTo(
      28_750,
      6,
    );
  });
});
