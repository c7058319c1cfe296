import type { TileRequest } from "@/domain/land-map/tile-request";

const timeoutMs = 5000;
const mostBytes = 512 * 1024;
/** How long the source is left alone after it has failed, as when the day's quota is used up. */
const pauseMs = 60_000;
const mostAtOnce = 6;

const starts: readonly (readonly [type: string, bytes: readonly number[]])[] = [
  ["image/png", [0x89, 0x50, 0x4e, 0x47]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
];

/** What an image is by its first bytes; null for anything else, such as a refusal in JSON. */
export const imageTypeOf = (body: Buffer): string | null =>
  starts.find(([, bytes]) => bytes.every((byte, at) => body[at] === byte))?.[0] ?? null;

const addressOf = ({ layer, z, x, y }: TileRequest, key: string): string =>
  `https://t${(x + y) % 8}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}` +
  `&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX=${z}&TILEROW=${y}&TILECOL=${x}&tk=${key}`;

type Fetch = (address: string, init: { signal: AbortSignal; redirect: "error" }) => Promise<Response>;

/** Lets so many through at once; the others wait their turn. */
function turnstile(most: number) {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (inside >= most) await new Promise<void>((enter) => waiting.push(enter));
    inside += 1;
    try {
      return await work();
    } finally {
      inside -= 1;
      waiting.shift()?.();
    }
  };
}

/** 天地图 by our key; null when it is slow, refuses, or sends anything but an image. It never throws. */
export function createTileSource(key: string, get: Fetch = fetch) {
  const inTurn = turnstile(mostAtOnce);
  let pausedUntilMs = 0;
  const ask = async (tile: TileRequest): Promise<Buffer | null> => {
    const response = await get(addressOf(tile, key), {
      signal: AbortSignal.timeout(timeoutMs),
      redirect: "error",
    });
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`the source of tiles answered ${response.status}`);
    const body = Buffer.from(await response.arrayBuffer());
    if (body.length > mostBytes || !imageTypeOf(body)) throw new Error("the source of tiles sent no image");
    return body;
  };
  return {
    fetch: (tile: TileRequest, nowMs: number): Promise<Buffer | null> =>
      inTurn(async () => {
        if (nowMs < pausedUntilMs) return null;
        try {
          return await ask(tile);
        } catch {
          // A source out of reach is an everyday thing here: the map is drawn without it, and it is let be for a while.
          pausedUntilMs = nowMs + pauseMs;
          return null;
        }
      }),
  };
}

export type TileSource = ReturnType<typeof createTileSource>;
