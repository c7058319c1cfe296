import { ok, type Result, refuse } from "../shared/result";
import { deepestTile, tilePlace } from "./tile-grid";

/** Layers of 天地图 in Web Mercator: streets and images, each with its names. */
export const tileLayers = ["vec", "cva", "img", "cia"] as const;
export type TileLayer = (typeof tileLayers)[number];

export type TileRequest = { layer: TileLayer; z: number; x: number; y: number };

/** Degrees round the park that may be asked for once a tile is smaller than that: the quota is for our own ground. */
const around = { west: 116.2, east: 117.7, south: 38.3, north: 39.6 };

const wholeNumber = /^(0|[1-9]\d{0,6})$/;

function isNearPark({ z, x, y }: Pick<TileRequest, "z" | "x" | "y">): boolean {
  const low = tilePlace({ lon: around.west, lat: around.south }, z);
  const high = tilePlace({ lon: around.east, lat: around.north }, z);
  return (
    x >= Math.floor(low.x) && x <= Math.floor(high.x) && y >= Math.floor(high.y) && y <= Math.floor(low.y)
  );
}

/** Reads the parts of a tile's address: a known layer, plain whole numbers, a tile there is and that shows our ground. */
export function readTileRequest(parts: {
  layer: string;
  z: string;
  x: string;
  y: string;
}): Result<TileRequest, "TILE_UNKNOWN" | "TILE_FAR"> {
  const layer = tileLayers.find((known) => known === parts.layer);
  if (!layer || ![parts.z, parts.x, parts.y].every((part) => wholeNumber.test(part))) {
    return refuse("TILE_UNKNOWN");
  }
  const [z, x, y] = [Number(parts.z), Number(parts.x), Number(parts.y)];
  if (z < 1 || z > deepestTile || x >= 2 ** z || y >= 2 ** z) return refuse("TILE_UNKNOWN");
  return isNearPark({ z, x, y }) ? ok({ layer, z, x, y }) : refuse("TILE_FAR");
}
