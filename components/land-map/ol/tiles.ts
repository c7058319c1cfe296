import TileLayer from "ol/layer/Tile";
import XYZ from "ol/source/XYZ";

const deepest = 18;

const source = (layer: "vec" | "cva") =>
  new XYZ({ url: `/api/tiles/${layer}/{z}/{x}/{y}`, projection: "EPSG:3857", maxZoom: deepest });

/** Streets and their names through our own proxy, brought into the projection of the parcels. */
export function createTiles(): TileLayer<XYZ>[] {
  return (["vec", "cva"] as const).map(
    (layer) => new TileLayer({ source: source(layer), zIndex: 0, preload: 1, opacity: 0.85 }),
  );
}
