import Feature from "ol/Feature";
import type Geometry from "ol/geom/Geometry";
import MultiPoint from "ol/geom/MultiPoint";
import Draw from "ol/interaction/Draw";
import Modify from "ol/interaction/Modify";
import VectorLayer from "ol/layer/Vector";
import VectorSource from "ol/source/Vector";
import CircleStyle from "ol/style/Circle";
import Fill from "ol/style/Fill";
import Stroke from "ol/style/Stroke";
import Style from "ol/style/Style";
import type { Shape } from "@/domain/survey/geometry";
import type { LandMapHandle } from "./create-map";
import { fromGeometry, toGeometry } from "./geometry";
import type { Palette } from "./palette";
import { createSnap } from "./snap-interaction";

/** Whether the pointer moves corners, or draws a further part or a hole. */
export type EditMode = "modify" | "part" | "hole";

type EditorEvents = {
  /** While a corner is on its way. */
  onLive: (shape: Shape) => void;
  /** When it has come to rest. */
  onCommit: (shape: Shape, drawnAs: EditMode) => void;
};

const cornersOf = (shape: Shape) =>
  new MultiPoint(
    shape.flatMap(({ outer, holes }) => [outer, ...holes].flat().map(({ east, north }) => [east, north])),
  );

function editStyles(palette: Palette): Style[] {
  const corner = new CircleStyle({
    radius: 5,
    fill: new Fill({ color: palette.paper }),
    stroke: new Stroke({ color: palette.accent, width: 2 }),
  });
  return [
    new Style({ stroke: new Stroke({ color: palette.accent, width: 2.5 }) }),
    new Style({
      image: corner,
      geometry: (feature) => cornersOf(fromGeometry(toPlain(feature.getGeometry()))),
    }),
  ];
}

const toPlain = (geometry: unknown): Geometry | undefined =>
  // safe because features of the editor's own source hold geometries, not render features
  geometry as Geometry | undefined;

/** Drawing and changing one boundary over the map, snapping to the ground around; `destroy` takes it off again. */
export function createEditor(handle: LandMapHandle, ground: readonly Shape[], events: EditorEvents) {
  const { map } = handle;
  const source = new VectorSource<Feature<Geometry>>();
  const layer = new VectorLayer({ source, zIndex: 6, style: editStyles(handle.palette()) });
  const modify = new Modify({ source, pixelTolerance: 14 });
  const draw = new Draw({ type: "Polygon", style: editStyles(handle.palette()), snapTolerance: 14 });
  const snap = createSnap(map, ground);
  const current = (): Shape => fromGeometry(source.getFeatures()[0]?.getGeometry());
  let mode: EditMode = "part";
  modify.on("modifyend", () => events.onCommit(current(), "modify"));
  draw.on("drawend", ({ feature }) => events.onCommit(fromGeometry(feature.getGeometry()), mode));
  draw.on("drawstart", ({ feature }) =>
    feature.getGeometry()?.on("change", () => events.onLive(fromGeometry(feature.getGeometry()))),
  );
  const live = () => events.onLive(current());
  map.addLayer(layer);
  for (const interaction of [modify, draw, snap]) map.addInteraction(interaction);
  return {
    show: (shape: Shape) => {
      const [feature] = source.getFeatures();
      feature?.getGeometry()?.un("change", live);
      source.clear();
      if (shape.length === 0) return;
      const geometry = toGeometry(shape);
      geometry.on("change", live);
      source.addFeature(new Feature<Geometry>(geometry));
    },
    setMode: (next: EditMode) => {
      mode = next;
      draw.abortDrawing();
      draw.setActive(next !== "modify");
      modify.setActive(next === "modify");
    },
    /** Takes the last corner of what is being drawn back; false when nothing is. */
    takeBack: (): boolean => {
      const isDrawing = draw.getOverlay().getSource()?.getFeatures().length;
      if (isDrawing && mode !== "modify") draw.removeLastPoint();
      return Boolean(isDrawing) && mode !== "modify";
    },
    destroy: () => {
      for (const interaction of [modify, draw, snap]) map.removeInteraction(interaction);
      map.removeLayer(layer);
    },
  };
}

export type Editor = ReturnType<typeof createEditor>;
