import { expect, test } from "vitest";
import { tileCorners, tileLevel, tilePlace, tilesOver } from "@/domain/land-map/tile-grid";
import { fromGeographic } from "@/domain/survey/projection";

const park = { lon: 116.93, lat: 38.93 };

test("the pyramid begins with one tile, and the park lies where it should", () => {
  expect(tilePlace({ lon: 0, lat: 0 }, 0)).toEqual({ x: 0.5, y: 0.5 });
  const { x, y } = tilePlace(park, 16);
  expect([Math.floor(x), Math.floor(y)]).toEqual([54_054, 25_062]);
});

test("a tile lies round the place it was found for", () => {
  const middle = fromGeographic(park);
  const place = tilePlace(park, 17);
  const tile = { z: 17, x: Math.floor(place.x), y: Math.floor(place.y) };
  const [upperLeft, upperRight, lowerLeft] = tileCorners(tile);
  expect(upperLeft.east).toBeLessThanOrEqual(middle.east);
  expect(upperRight.east).toBeGreaterThan(middle.east);
  expect(upperLeft.north).toBeGreaterThanOrEqual(middle.north);
  expect(lowerLeft.north).toBeLessThan(middle.north);
  const width = Math.hypot(upperRight.east - upperLeft.east, upperRight.north - upperLeft.north);
  expect(width).toBeCloseTo((40_075_016.686 / 2 ** 17) * Math.cos((park.lat * Math.PI) / 180), -1);
});

test("the level follows the pixel, between the first and the deepest", () => {
  expect(tileLevel(0.93, park.lat)).toBe(17);
  expect(tileLevel(0.01, park.lat)).toBe(18);
  expect(tileLevel(1e9, park.lat)).toBe(1);
});

test("a kilometre is covered without gaps", () => {
  const { east, north } = fromGeographic(park);
  const tiles = tilesOver({ east, north }, { east: east + 1000, north: north + 1000 }, 16);
  expect(tiles.length).toBeGreaterThanOrEqual(9);
  const columns = new Set(tiles.map(({ x }) => x));
  const rows = new Set(tiles.map(({ y }) => y));
  expect(tiles).toHaveLength(columns.size * rows.size);
});
