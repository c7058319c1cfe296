import { distanceM, type Point } from "../geometry";
import { fromGeographic, type Geographic } from "../projection";

/** The point domain.md 4.8 measures from. */
const place: Geographic = { lon: 116.93, lat: 38.93 };
const middle: Point = fromGeographic(place);

/** Equatorial: nearest to the ground for distances east and west, which wrong zones make. */
const earthKm = 6378.137;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres over the ground from the park, whole; undefined when the place is none. */
export function kmFromPark({ lon, lat }: Geographic): number | undefined {
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return undefined;
  const [a, b] = [radians(lat), radians(place.lat)];
  const half =
    Math.sin((a - b) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(lon - place.lon) / 2) ** 2;
  return Math.round(2 * earthKm * Math.asin(Math.min(1, Math.sqrt(half))));
}

/** Land of this park lies within thirty kilometres of its middle; anything further is another place or another system. */
const reachM = 30_000;

export const isNearPark = (point: Point): boolean => distanceM(point, middle) <= reachM;
