import type { Extent } from "ol/extent";
import Feature from "ol/Feature";
import LineString from "ol/geom/LineString";
import VectorLayer from "ol/layer/Vector";
import VectorSource from "ol/source/Vector";
import Fill from "ol/style/Fill";
import Stroke from "ol/style/Stroke";
import Style from "ol/style/Style";
import Text from "ol/style/Text";
import { roundLength, ticks } from "@/domain/land-map/scale";
import type { Palette } from "./palette";

const pixelsApart = 220;

/** Lines of EPSG:4527 a round number of metres apart, over some more than what is seen. */
function gridLines([minEast = 0, minNorth = 0, maxEast = 0, maxNorth = 0]: Extent, step: number): Feature[] {
  const [beyondEast, beyondNorth] = [(maxEast - minEast) / 2, (maxNorth - minNorth) / 2];
  const [west, east] = [minEast - beyondEast, maxEast + beyondEast];
  const [south, north] = [minNorth - beyondNorth, maxNorth + beyondNorth];
  const line = (from: number[], to: number[], text: string) =>
    new Feature({ geometry: new LineString([from, to]), text });
  return [
    ...ticks(west, east, step).map((at) => line([at, south], [at, north], `东 ${at}`)),
    ...ticks(south, north, step).map((at) => line([west, at], [east, at], `北 ${at}`)),
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
      source.addFeatures(gridLines(extent, roundLength(metresPerPixel * pixelsApart)));
    },
    repaint: (palette: Palette) => {
      const stroke = new Stroke({ color: palette.grid, width: 1 });
      const fill = new Fill({ color: palette.faint });
      const halo = new Stroke({ color: palette.paper, width: 3 });
      layer.setStyle((feature) => {
        const text = new Text({
          text: String(feature.get("text")),
          font: `11px ${palette.font}`,
          placement: "line",
          textAlign: "center",
          textBaseline: "bottom",
          repeat: 900,
          fill,
          stroke: halo,
        });
        return new Style({ stroke, text });
      });
    },
  };
}
