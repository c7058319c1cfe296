import { and, asc, eq } from "drizzle-orm";
import { parcelBoundaries, parcels } from "@/db/schema";
import { matchedParcels, matchParcelsInput, mostOnMap } from "@/domain/land-map/map-parcels.schema";
import { query } from "../kernel/procedure";
import { parcelConditions } from "../parcel/parcel-conditions";
import { countWithoutBoundary } from "./count-without-boundary";

/** Which parcels on the map a filter means; the others stay as ground. */
export const matchParcels = query({
  name: "landMap.matching",
  permission: "parcel.read",
  summary: "地块图：符合筛选条件的地块",
  method: "GET",
  path: "/land-map/matching",
  input: matchParcelsInput,
  output: matchedParcels,
  run: async ({ db, input }) => {
    const [rows, withoutBoundary] = await Promise.all([
      db
        .select({ id: parcels.id })
        .from(parcels)
        .innerJoin(
          parcelBoundaries,
          and(eq(parcelBoundaries.parcelId, parcels.id), eq(parcelBoundaries.isCurrent, true)),
        )
        .where(parcelConditions(input))
        .orderBy(asc(parcels.id))
        .limit(mostOnMap),
      countWithoutBoundary(db, input),
    ]);
    return { ids: rows.map(({ id }) => id), withoutBoundary };
  },
});
