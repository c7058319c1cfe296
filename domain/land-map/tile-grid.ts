import type { Point } from "../survey/geometry";
import { fromGeographic, toGeographic } from "../survey/projection";

/** A tile of the Web Mercator pyramid. */
export type Tile = { z: number; x: number; y: number };

export const deepestTile = 18;

const tilePixels = 256;
const equatorMetres = 40_075_016.686;

/** Column and row, with fractions, of a place at a level. */
export function tilePlace({ lon, lat }: { lon: number; lat: number }, z: number): { x: number; y: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  const count = 2 ** z;
  return {
    x: ((lon + 180) / 360) * count,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * count,
  };
}

const cornerOf = (x: number, y: number, z: number): Point => {
  const count = 2 ** z;
  const lon = (x / count) * 360 - 180;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / count))) * 180) / Math.PI;
  return fromGeographic({ lon, lat });
};

/** Its upper left, upper right and lower left corner in EPSG:4527: enough to lay it on a sheet without visible error. */
export const tileCorners = ({ z, x, y }: Tile): readonly [Point, Point, Point] => [
  cornerOf(x, y, z),
  cornerOf(x + 1, y, z),
  cornerOf(x, y + 1, z),
];

/** The level whose pixels come nearest to so many metres at the park. */
export function tileLevel(metresPerPixel: number, latitude: number): number {
  const atEquator = (equatorMetres * Math.cos((latitude * Math.PI) / 180)) / tilePixels;
  return Math.min(deepestTile, Math.max(1, Math.round(Math.log2(atEquator / metresPerPixel))));
}

/** All tiles that touch a box of EPSG:4527, row by row. */
export function tilesOver(southWest: Point, northEast: Point, z: number): Tile[] {
  const [low, high] = [tilePlace(toGeographic(southWest), z), tilePlace(toGeographic(northEast), z)];
  const tiles: Tile[] = [];
  for (let y = Math.floor(high.y); y <= Math.floor(low.y); y += 1) {
    for (let x = Math.floor(low.x); x <= Math.floor(high.x); x += 1) tiles.push({ z, x, y });
  }
  return tiles;
}
