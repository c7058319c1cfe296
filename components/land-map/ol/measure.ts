import LineString from "ol/geom/LineString";
import Polygon from "ol/geom/Polygon";
import Draw from "ol/interaction/Draw";
import VectorLayer from "ol/layer/Vector";
import VectorSource from "ol/source/Vector";
import CircleStyle from "ol/style/Circle";
import Fill from "ol/style/Fill";
import Stroke from "ol/style/Stroke";
import Style from "ol/style/Style";
import { areaSqm, perimeterM, type Shape } from "@/domain/survey/geometry";
import type { LandMapHandle } from "./create-map";
import { fromGeometry } from "./geometry";
import { createSnap } from "./snap-interaction";

export type Measured = { lengthM: number; sqm: number | null };

function measure(geometry: unknown): Measured | null {
  if (geometry instanceof LineString) return { lengthM: geometry.getLength(), sqm: null };
  if (!(geometry instanceof Polygon)) return null;
  const shape = fromGeometry(geometry);
  return { lengthM: perimeterM(shape), sqm: areaSqm(shape) };
}

/** A line or a piece of ground drawn to be measured in the plane of EPSG:4527, snapping to what is there. */
export function createMeasure(
  handle: LandMapHandle,
  kind: "length" | "area",
  ground: readonly Shape[],
  onMeasured: (measured: Measured | null) => void,
) {
  const { map } = handle;
  const { accent, accentSoft, paper } = handle.palette();
  const style = new Style({
    stroke: new Stroke({ color: accent, width: 2.5, lineDash: [8, 4] }),
    fill: kind === "area" ? new Fill({ color: accentSoft }) : undefined,
    image: new CircleStyle({
      radius: 4,
      fill: new Fill({ color: paper }),
      stroke: new Stroke({ color: accent, width: 2 }),
    }),
  });
  const source = new VectorSource();
  const layer = new VectorLayer({ source, zIndex: 6, style, opacity: 0.9 });
  const draw = new Draw({ type: kind === "area" ? "Polygon" : "LineString", source, style });
  const snap = createSnap(map, ground);
  draw.on("drawstart", ({ feature }) => {
    source.clear();
    const geometry = feature.getGeometry();
    geometry?.on("change", () => onMeasured(measure(geometry)));
  });
  map.addLayer(layer);
  map.addInteraction(draw);
  map.addInteraction(snap);
  return () => {
    map.removeInteraction(draw);
    map.removeInteraction(snap);
    map.removeLayer(layer);
  };
}
