import { resolve } from "node:path";
import { env, tileSettings } from "@/lib/env";
import type { TileDesk } from "./serve-tile";
import { createTileCache } from "./tile-cache";
import { createTileSource } from "./tile-source";

const day = 86_400_000;

let desk: TileDesk | null | undefined;

/** Cache and source of this process: 200 MB, thirty days; null without a key. */
export function tileDesk(): TileDesk | null {
  if (desk !== undefined) return desk;
  const settings = tileSettings();
  desk = settings && {
    cache: createTileCache({
      folder: resolve(env().DATA_DIR, "tiles"),
      mostBytes: 200 * 1024 * 1024,
      freshMs: 30 * day,
    }),
    source: createTileSource(settings.key),
  };
  return desk;
}
