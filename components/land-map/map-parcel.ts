import type { ParcelState, ParcelUse } from "@/domain/land/parcel-state";
import type { Zone } from "@/domain/land/zone";
import { decodeShape } from "@/domain/land-map/compact-shape";
import type { MapParcels } from "@/domain/land-map/map-parcels.schema";
import { type MapShade, type ShadeClass, stateGroupOf } from "@/domain/land-map/shade";
import { centroid, type Point, type Shape } from "@/domain/survey/geometry";

/** A parcel as the map knows it. */
export type MapParcel = {
  id: string;
  version: number;
  code: string;
  name: string;
  zone: Zone;
  state: ParcelState;
  use: ParcelUse;
  areaSqm: string;
  shape: Shape;
  middle: Point;
  kinds: Record<MapShade, ShadeClass>;
};

/** The columns the server sends, put back into parcels. */
export function toMapParcels(columns: MapParcels): MapParcel[] {
  const { origin, unitsPerMetre } = columns;
  return columns.ids.flatMap((id, at) => {
    const [version, code, name, zone, state, use, areaSqm] = [
      columns.versions[at],
      columns.codes[at],
      columns.names[at],
      columns.zones[at],
      columns.states[at],
      columns.uses[at],
      columns.areasSqm[at],
    ];
    const [intensity, utilities, idle] = [columns.intensities[at], columns.utilities[at], columns.idles[at]];
    const shape = decodeShape(columns.shapes[at] ?? [], origin, unitsPerMetre);
    const middle = centroid(shape);
    const isWhole =
      version && code && name && zone && state && use && areaSqm && intensity && utilities && idle;
    if (!isWhole || !middle) return [];
    const kinds = { state: stateGroupOf(state), use, intensity, utilities, idle };
    return [{ id, version, code, name, zone, state, use, areaSqm, shape, middle, kinds }];
  });
}
