import { and, asc, eq, gte, isNull, lte, ne } from "drizzle-orm";
import type { Database } from "@/db/client";
import { parcelBoundaries, parcels } from "@/db/schema";
import { encodeShape } from "@/domain/land-map/compact-shape";
import { parcelSketch, parcelSketchInput } from "@/domain/land-map/map-parcels.schema";
import { fromStored } from "@/domain/survey/stored-shape";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { mapOrigin } from "./map-origin";

const mostNeighbours = 60;

type Boundary = typeof parcelBoundaries.$inferSelect;

/** Current parcels whose box comes near the box of this one: within half its width, 30 m at least. */
function readNeighbours(db: Database, of: Boundary) {
  const reach = Math.max(30, (of.maxEast - of.minEast) / 2, (of.maxNorth - of.minNorth) / 2);
  return db
    .select({ id: parcels.id, code: parcels.code, shape: parcelBoundaries.shape })
    .from(parcelBoundaries)
    .innerJoin(parcels, eq(parcels.id, parcelBoundaries.parcelId))
    .where(
      and(
        eq(parcelBoundaries.isCurrent, true),
        isNull(parcels.retiredOn),
        ne(parcelBoundaries.parcelId, of.parcelId),
        lte(parcelBoundaries.minEast, of.maxEast + reach),
        gte(parcelBoundaries.maxEast, of.minEast - reach),
        lte(parcelBoundaries.minNorth, of.maxNorth + reach),
        gte(parcelBoundaries.maxNorth, of.minNorth - reach),
      ),
    )
    .orderBy(asc(parcels.code))
    .limit(mostNeighbours);
}

/** A parcel's outline with its neighbours, for a small drawing. NOT_FOUND for no such parcel; null without a boundary. */
export const readParcelSketch = query({
  name: "landMap.sketch",
  permission: "parcel.read",
  summary: "地块略图",
  method: "GET",
  path: "/land-map/sketch/{id}",
  input: parcelSketchInput,
  output: parcelSketch,
  run: async ({ db, input }) => {
    const [parcel] = await db
      .select({ id: parcels.id, code: parcels.code })
      .from(parcels)
      .where(eq(parcels.id, input.id));
    if (!parcel) throw new AppError("NOT_FOUND");
    const [boundary] = await db
      .select()
      .from(parcelBoundaries)
      .where(and(eq(parcelBoundaries.parcelId, parcel.id), eq(parcelBoundaries.isCurrent, true)));
    if (!boundary) return null;
    const compact = (shape: Boundary["shape"]) => encodeShape(fromStored(shape), mapOrigin, 10);
    const neighbours = await readNeighbours(db, boundary);
    return {
      origin: mapOrigin,
      parcel: { ...parcel, shape: compact(boundary.shape) },
      neighbours: neighbours.map((row) => ({ ...row, shape: compact(row.shape) })),
    };
  },
});
