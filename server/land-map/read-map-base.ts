import { z } from "zod";
import { zoneOutlines } from "@/db/schema";
import { zones } from "@/domain/land/zone";
import { encodeShape } from "@/domain/land-map/compact-shape";
import { mapBase } from "@/domain/land-map/map-parcels.schema";
import { fromStored } from "@/domain/survey/stored-shape";
import { tileSettings } from "@/lib/env";
import { query } from "../kernel/procedure";
import { mapOrigin } from "./map-origin";

/** What lies under the parcels: the outlines of the zones, and whether tiles can be had. */
export const readMapBase = query({
  name: "landMap.base",
  permission: "parcel.read",
  summary: "地块图：片区范围与底图",
  method: "GET",
  path: "/land-map/base",
  input: z.object({}),
  output: mapBase,
  run: async ({ db }) => {
    const outlines = await db.select().from(zoneOutlines);
    const tiles = tileSettings();
    return {
      origin: mapOrigin,
      zones: zones.flatMap((zone) => {
        const outline = outlines.find((row) => row.zone === zone);
        return outline ? [{ zone, shape: encodeShape(fromStored(outline.shape), mapOrigin, 10) }] : [];
      }),
      tiles: tiles && { attribution: "天地图", reviewNo: tiles.reviewNo },
    };
  },
});
