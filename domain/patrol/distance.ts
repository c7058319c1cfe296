/** Geographic degrees, EPSG:4490 taken as WGS84. */
export type Place = { longitude: number; latitude: number };

/** A ground as the phone keeps it: its outlines, and a centre where it has none. */
export type Ground = {
  centre: Place | null;
  /** Outer rings, open lists of points. */
  rings: readonly (readonly Place[])[];
};

const earthM = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres on the sphere between two places. */
export function haversineM(a: Place, b: Place): number {
  const [half, across] = [radians(b.latitude - a.latitude) / 2, radians(b.longitude - a.longitude) / 2];
  const chord =
    Math.sin(half) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(across) ** 2;
  return 2 * earthM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The nearest point of a side, on a plane good enough for a few kilometres. */
function nearestOnSide(from: Place, a: Place, b: Place): Place {
  const shrink = Math.cos(radians(from.latitude));
  const [dx, dy] = [(b.longitude - a.longitude) * shrink, b.latitude - a.latitude];
  const length = dx * dx + dy * dy;
  if (length === 0) return a;
  const along = ((from.longitude - a.longitude) * shrink * dx + (from.latitude - a.latitude) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return {
    longitude: a.longitude + (b.longitude - a.longitude) * t,
    latitude: a.latitude + (b.latitude - a.latitude) * t,
  };
}

const sidesOf = (ring: readonly Place[]): [Place, Place][] =>
  ring.flatMap((a, place) => {
    const b = ring[(place + 1) % ring.length];
    return b ? [[a, b]] : [];
  });

/** Whether a place lies inside a ring, by crossings. */
export function isInside(place: Place, ring: readonly Place[]): boolean {
  const crossings = sidesOf(ring).filter(
    ([a, b]) =>
      a.latitude > place.latitude !== b.latitude > place.latitude &&
      place.longitude <
        ((b.longitude - a.longitude) * (place.latitude - a.latitude)) / (b.latitude - a.latitude) +
          a.longitude,
  );
  return crossings.length % 2 === 1;
}

/** Metres to the outline, 0 inside it; to the centre where there is no outline; null where there is neither. */
export function distanceToM(from: Place, { centre, rings }: Ground): number | null {
  if (rings.some((ring) => isInside(from, ring))) return 0;
  const toSides = rings.flatMap(sidesOf).map(([a, b]) => haversineM(from, nearestOnSide(from, a, b)));
  if (toSides.length > 0) return Math.min(...toSides);
  return centre && haversineM(from, centre);
}

/** Grounds by distance, the nearest first; those without a place come last, in the order given. */
export function byDistance<Item extends { ground: Ground }>(
  from: Place,
  items: readonly Item[],
): { item: Item; distanceM: number | null }[] {
  const measured = items.map((item) => ({ item, distanceM: distanceToM(from, item.ground) }));
  return measured.toSorted(
    (a, b) => (a.distanceM ?? Number.POSITIVE_INFINITY) - (b.distanceM ?? Number.POSITIVE_INFINITY) || 0,
  );
}
