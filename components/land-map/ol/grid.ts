import type { Extent } from "ol/extent";
import Feature from "ol/Feature";
import LineString from "ol/geom/LineString";
import Point from "ol/geom/Point";
import VectorLayer from "ol/layer/Vector";
import VectorSource from "ol/source/Vector";
import Fill from "ol/style/Fill";
import Stroke from "ol/style/Stroke";
import Style from "ol/style/Style";
import Text from "ol/style/Text";
import { roundLength, ticks } from "@/domain/land-map/scale";
import type { Palette } from "./palette";

const pixelsApart = 220;
const edgePixels = 6;

type Box = { minEast: number; minNorth: number; maxEast: number; maxNorth: number };

function lineAt(kind: "east" | "north", at: number, box: Box, edge: number): Feature[] {
  const { minEast, minNorth, maxEast, maxNorth } = box;
  const [wide, high] = [(maxEast - minEast) / 2, (maxNorth - minNorth) / 2];
  const [from, to, label] =
    kind === "east"
      ? [
          [at, minNorth - high],
          [at, maxNorth + high],
          [at + edge, maxNorth - edge],
        ]
      : [
          [minEast - wide, at],
          [maxEast + wide, at],
          [minEast + edge, at + edge],
        ];
  const text = `${kind === "east" ? "东" : "北"} ${at}`;
  return [
    new Feature({ geometry: new LineString([from, to]) }),
    new Feature({ geometry: new Point(label), text, kind }),
  ];
}

/** Lines of EPSG:4527 a round number of metres apart, over some more than what is seen, named at the edge of what is. */
function gridLines([minEast = 0, minNorth = 0, maxEast = 0, maxNorth = 0]: Extent, metresPerPixel: number) {
  const box = { minEast, minNorth, maxEast, maxNorth };
  const step = roundLength(metresPerPixel * pixelsApart);
  const edge = edgePixels * metresPerPixel;
  const [wide, high] = [(maxEast - minEast) / 2, (maxNorth - minNorth) / 2];
  return [
    ...ticks(minEast - wide, maxEast + wide, step).flatMap((at) => lineAt("east", at, box, edge)),
    ...ticks(minNorth - high, maxNorth + high, step).flatMap((at) => lineAt("north", at, box, edge)),
  ];
}

/** The graticule: it takes the place of streets where there are no tiles. */
export function createGrid() {
  const source = new VectorSource();
  const layer = new VectorLayer({ source, zIndex: 1 });
  return {
    layer,
    redraw: (extent: Extent, metresPerPixel: number) => {
      source.clear(true);
      source.addFeatures(gridLines(extent, metresPerPixel));
    },
    repaint: (palette: Palette) => {
      const line = new Style({ stroke: new Stroke({ color: palette.grid, width: 1 }) });
      const fill = new Fill({ color: palette.faint });
      const halo = new Stroke({ color: palette.paper, width: 3 });
      layer.setStyle((feature) => {
        const text: unknown = feature.get("text");
        if (typeof text !== "string") return line;
        return new Style({
          text: new Text({
            text,
            font: `11px ${palette.font}`,
            textAlign: "left",
            textBaseline: feature.get("kind") === "east" ? "top" : "bottom",
            fill,
            stroke: halo,
          }),
        });
      });
    },
  };
}
