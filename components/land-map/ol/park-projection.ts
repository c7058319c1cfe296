import { addCoordinateTransforms, addProjection, get, type Projection } from "ol/proj";
import OlProjection from "ol/proj/Projection";
import { fromGeographic, toGeographic } from "@/domain/survey/projection";

const radius = 6_378_137;
const code = "EPSG:4527";

type Pair = number[];

const toMercator = ([east = 0, north = 0]: Pair): Pair => {
  const { lon, lat } = toGeographic({ east, north });
  return [(radius * lon * Math.PI) / 180, radius * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))];
};

const fromMercator = ([x = 0, y = 0]: Pair): Pair => {
  const lon = ((x / radius) * 180) / Math.PI;
  const lat = ((2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) * 180) / Math.PI;
  const { east, north } = fromGeographic({ lon, lat });
  return [east, north];
};

/** EPSG:4527 as OpenLayers knows it: what is drawn, measured and edited stays in its metres, tiles are brought into it. */
export function parkProjection(): Projection {
  const known = get(code);
  if (known) return known;
  const projection = new OlProjection({
    code,
    units: "m",
    axisOrientation: "enu",
    extent: [39_380_000, 4_190_000, 39_620_000, 4_430_000],
  });
  addProjection(projection);
  addCoordinateTransforms(code, "EPSG:3857", toMercator, fromMercator);
  return projection;
}
