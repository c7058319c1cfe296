import { drawBoundary } from "./draw-boundary";
import { listMapParcels } from "./list-map-parcels";
import { matchParcels } from "./match-parcels";
import { readMapBase } from "./read-map-base";
import { readParcelSketch } from "./read-parcel-sketch";

export const landMapProcedures = {
  parcels: listMapParcels,
  matching: matchParcels,
  base: readMapBase,
  sketch: readParcelSketch,
  drawBoundary,
};
