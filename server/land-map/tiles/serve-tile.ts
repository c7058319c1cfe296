import { readTileRequest, type TileRequest } from "@/domain/land-map/tile-request";
import { AppError } from "../../kernel/app-error";
import type { RequestContext } from "../../kernel/context";
import { admit } from "../../kernel/procedure";
import type { TileCache } from "./tile-cache";
import { imageTypeOf, type TileSource } from "./tile-source";

export type TileDesk = { cache: TileCache; source: TileSource };

type Parts = Parameters<typeof readTileRequest>[0];

const keyOf = ({ layer, z, x, y }: TileRequest) => `${layer}/${z}/${x}/${y}`;

/** No tile: the map stays on its own lines there. Not kept by the browser, so that it comes when it can. */
const blank = () => new Response(null, { status: 204, headers: { "cache-control": "no-store" } });

const image = (body: Buffer, isFresh: boolean) =>
  new Response(new Uint8Array(body), {
    headers: {
      "content-type": imageTypeOf(body) ?? "application/octet-stream",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": isFresh ? "private, max-age=86400" : "private, max-age=600",
    },
  });

const underWay = new Map<string, Promise<Buffer | null>>();

/** Two people who look at one place make one request. */
function fetchOnce({ cache, source }: TileDesk, tile: TileRequest, nowMs: number): Promise<Buffer | null> {
  const key = keyOf(tile);
  const running = underWay.get(key);
  if (running !== undefined) return running;
  const fetched = source.fetch(tile, nowMs).then(async (body) => {
    if (body) await cache.write(key, body);
    return body;
  });
  underWay.set(key, fetched);
  return fetched.finally(() => underWay.delete(key));
}

/**
 * `GET /api/tiles/{layer}/{z}/{x}/{y}` for who may read parcels. From our cache while fresh, else from 天地图, else what
 * the cache still has; 204 when there is nothing. Throws NOT_FOUND for an address that is no tile of ours, or without a key.
 */
export async function serveTile(
  context: RequestContext,
  desk: TileDesk | null,
  parts: Parts,
): Promise<Response> {
  admit(context.actor, "parcel.read");
  const tile = readTileRequest(parts);
  if (!tile.ok || !desk) throw new AppError("NOT_FOUND");
  const nowMs = context.now.getTime();
  const cached = await desk.cache.read(keyOf(tile.value), nowMs);
  if (cached?.isFresh) return image(cached.body, true);
  const fetched = await fetchOnce(desk, tile.value, nowMs);
  if (fetched) return image(fetched, true);
  return cached ? image(cached.body, false) : blank();
}
