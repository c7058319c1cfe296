import proj4 from "proj4";
import type { Point } from "./geometry";

/** Degrees in EPSG:4490 (CGCS2000), taken as equal to WGS 84. */
export type Geographic = { lon: number; lat: number };

const geographic = "+proj=longlat +ellps=GRS80 +no_defs";

/** A 3-degree Gauss-Krüger strip of CGCS2000; `falseEasting` carries the zone number or not. */
export const gaussKrueger = (centralMeridian: number, falseEasting: number): string =>
  `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=1 +x_0=${falseEasting} +y_0=0 +ellps=GRS80 +units=m +no_defs`;

export type Projection = {
  toGeographic: (point: Point) => Geographic;
  fromGeographic: (place: Geographic) => Point;
};

/** Both ways through proj4, which always takes (east, north) whatever the official order of axes is. */
export function projection(definition: string): Projection {
  const { forward, inverse } = proj4(geographic, definition);
  return {
    toGeographic: ({ east, north }) => {
      const [lon = Number.NaN, lat = Number.NaN] = inverse([east, north]);
      return { lon, lat };
    },
    fromGeographic: ({ lon, lat }) => {
      const [east = Number.NaN, north = Number.NaN] = forward([lon, lat]);
      return { east, north };
    },
  };
}

const zone39 = projection(gaussKrueger(117, 39_500_000));

/** EPSG:4527 metres to degrees in EPSG:4490. */
export const toGeographic = (point: Point): Geographic => zone39.toGeographic(point);

/** Degrees in EPSG:4490 to EPSG:4527 metres, not rounded. */
export const fromGeographic = (place: Geographic): Point => zone39.fromGeographic(place);
