import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { parcelBoundaries, parcels } from "@/db/schema";
import type { ParcelFilter } from "@/domain/land/parcel.schema";
import { encodeShape, type Grain } from "@/domain/land-map/compact-shape";
import { mapParcels, mapParcelsInput, mostOnMap } from "@/domain/land-map/map-parcels.schema";
import { type IdleClass, intensityClass } from "@/domain/land-map/shade";
import { fromStored } from "@/domain/survey/stored-shape";
import { query } from "../kernel/procedure";
import { parcelConditions } from "../parcel/parcel-conditions";
import { countWithoutBoundary } from "./count-without-boundary";
import { mapOrigin } from "./map-origin";
import { readIdleClasses } from "./read-idle-classes";
import { readIntensities } from "./read-intensities";
import { readUtilityClasses } from "./read-utility-classes";

const readRows = (db: Database, filter: ParcelFilter) =>
  db
    .select({
      id: parcels.id,
      version: parcels.version,
      code: parcels.code,
      name: parcels.name,
      zone: parcels.zone,
      state: parcels.state,
      plannedUse: parcels.plannedUse,
      areaSqm: parcels.areaSqm,
      intensityFloor: parcels.intensityFloorWanPerMu,
      shape: parcelBoundaries.shape,
    })
    .from(parcels)
    .innerJoin(
      parcelBoundaries,
      and(eq(parcelBoundaries.parcelId, parcels.id), eq(parcelBoundaries.isCurrent, true)),
    )
    .where(parcelConditions(filter))
    .orderBy(asc(sql`${parcels.code} collate "zh-Hans-CN-x-icu"`), asc(parcels.id))
    .limit(mostOnMap + 1);

const numberOf = (decimal: string | null) => (decimal === null ? null : Number(decimal));

/** Ground and colours of the parcels of a filter, as compact as can be: some 2,000 in half a megabyte. */
export const listMapParcels = query({
  name: "landMap.parcels",
  permission: "parcel.read",
  summary: "地块图：界址与分类",
  method: "GET",
  path: "/land-map/parcels",
  input: mapParcelsInput,
  output: mapParcels,
  run: async ({ db, actor, today, input: { isExact, withIdle, ...filter } }) => {
    const [found, withoutBoundary, intensities, utilities, idles] = await Promise.all([
      readRows(db, filter),
      countWithoutBoundary(db, filter),
      readIntensities(db, actor),
      readUtilityClasses(db),
      withIdle ? readIdleClasses(db, actor, today) : new Map<string, IdleClass>(),
    ]);
    const rows = found.slice(0, mostOnMap);
    const unitsPerMetre: Grain = isExact ? 1000 : 10;
    return {
      origin: mapOrigin,
      unitsPerMetre,
      ids: rows.map(({ id }) => id),
      versions: rows.map(({ version }) => version),
      codes: rows.map(({ code }) => code),
      names: rows.map(({ name }) => name),
      zones: rows.map(({ zone }) => zone),
      states: rows.map(({ state }) => state),
      uses: rows.map(({ plannedUse }) => plannedUse),
      areasSqm: rows.map(({ areaSqm }) => areaSqm),
      intensities: rows.map(({ id, intensityFloor }) =>
        intensityClass(intensities.get(id) ?? null, numberOf(intensityFloor)),
      ),
      utilities: rows.map(({ id }) => utilities.get(id) ?? "unknown"),
      idles: rows.map(({ id }) => idles.get(id) ?? "unknown"),
      shapes: rows.map(({ shape }) => encodeShape(fromStored(shape), mapOrigin, unitsPerMetre)),
      withoutBoundary,
      isCut: found.length > mostOnMap,
    };
  },
});
