import type { Point, Shape } from "../geometry";
import { toGeographic } from "../projection";
import { closedRing, type PlotToWrite } from "./plot-to-write";

/** Eleven decimals are a micrometre: reading back gives the same millimetre. */
const decimals = 11;

const pair = (point: Point): [number, number] => {
  const { lon, lat } = toGeographic(point);
  return [Number(lon.toFixed(decimals)), Number(lat.toFixed(decimals))];
};

const polygons = (shape: Shape) =>
  shape.map(({ outer, holes }) => [
    closedRing(outer, "counterClockwise").map(pair),
    ...holes.map((hole) => closedRing(hole, "clockwise").map(pair)),
  ]);

function geometry(shape: Shape) {
  const coordinates = polygons(shape);
  const [only] = coordinates;
  return coordinates.length === 1 && only
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates };
}

/** GeoJSON in degrees of EPSG:4490 (RFC 7946 order: longitude first), with the old `crs` member as a note. */
export const writeGeoJson = (plots: readonly PlotToWrite[]): string =>
  JSON.stringify({
    type: "FeatureCollection",
    crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::4490" } },
    features: plots.map(({ code, name, use, areaSqm, shape }) => ({
      type: "Feature",
      properties: { DKBH: code, DKMC: name, DKYT: use, DKMJ: Number(areaSqm.toFixed(2)) },
      geometry: geometry(shape),
    })),
  });
