/** What a pair of numbers can be, by size alone (domain.md 4.8). */
export type PairForm = {
  kind: "degrees" | "plain" | "zoned" | "mercator";
  /** Prefix of the easting, for `zoned`. */
  zone: number;
  /** Whether northing or latitude comes first. */
  isNorthFirst: boolean;
};

const isNorthing = (value: number): boolean => value >= 2.0e6 && value <= 6.0e6;
const isPlainEasting = (value: number): boolean => value >= 1.0e5 && value < 1.0e6;
const isMercatorEasting = (value: number): boolean => value >= 8.0e6 && value < 1.52e7;
const isMercatorNorthing = (value: number): boolean => value >= 1.9e6 && value <= 7.3e6;

function zoneOf(value: number): number | undefined {
  if (value < 1.52e7 || value >= 1.0e8) return undefined;
  const within = value % 1.0e6;
  return within >= 1.0e5 && within <= 9.0e5 ? Math.floor(value / 1.0e6) : undefined;
}

function eastingForm(value: number): Omit<PairForm, "isNorthFirst"> | undefined {
  if (isPlainEasting(value)) return { kind: "plain", zone: 0 };
  const zone = zoneOf(value);
  return zone === undefined ? undefined : { kind: "zoned", zone };
}

function degreeForm(a: number, b: number, isNorthFirstHere: boolean): PairForm | undefined {
  if (Math.abs(a) > 180 || Math.abs(b) > 180) return undefined;
  if (Math.abs(a) > 90 && Math.abs(b) > 90) return undefined;
  const isNorthFirst = Math.abs(a) > 90 ? false : Math.abs(b) > 90 ? true : isNorthFirstHere;
  return { kind: "degrees", zone: 0, isNorthFirst };
}

/** The form of a pair; undefined when the two numbers are no coordinates. */
export function formOfPair(a: number, b: number, isNorthFirstHere: boolean): PairForm | undefined {
  const straight = isNorthing(a) ? eastingForm(b) : undefined;
  if (straight) return { ...straight, isNorthFirst: true };
  const swapped = isNorthing(b) ? eastingForm(a) : undefined;
  if (swapped) return { ...swapped, isNorthFirst: false };
  if (isMercatorEasting(a) && isMercatorNorthing(b))
    return { kind: "mercator", zone: 0, isNorthFirst: false };
  if (isMercatorEasting(b) && isMercatorNorthing(a)) return { kind: "mercator", zone: 0, isNorthFirst: true };
  return degreeForm(a, b, isNorthFirstHere);
}

/** Whether a further pair has the form of the first, without making an object for each of a million points. */
export function hasForm(a: number, b: number, form: PairForm): boolean {
  const [north, east] = form.isNorthFirst ? [a, b] : [b, a];
  switch (form.kind) {
    case "zoned":
      return isNorthing(north) && zoneOf(east) === form.zone;
    case "plain":
      return isNorthing(north) && isPlainEasting(east);
    case "mercator":
      return isMercatorEasting(east) && isMercatorNorthing(north);
    case "degrees":
      return Math.abs(north) <= 90 && Math.abs(east) <= 180;
  }
}
