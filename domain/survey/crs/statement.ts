/** What a file says of its reference system. */
export type CrsStatement =
  | { kind: "none" }
  | {
      kind: "cgcs2000";
      name: string;
      /** Zone of the strip, with the central meridian when only that is given. */
      zone: number | null;
      meridian: number | null;
      isSixDegrees: boolean;
      /** Degrees or metres, when the statement settles it. */
      isGeographic: boolean | null;
      /** Whether eastings carry the zone number, when the statement settles it. */
      isPrefixed: boolean | null;
      isWgs84: boolean;
    }
  /** Xi'an 80, Beijing 54 or a local system: needs parameters nobody publishes. */
  | { kind: "datumUnknown"; name: string }
  | { kind: "mercator"; name: string }
  | { kind: "other"; name: string };

export type Cgcs2000 = Extract<CrsStatement, { kind: "cgcs2000" }>;

export const cgcs2000 = (name: string, facts: Partial<Omit<Cgcs2000, "kind" | "name">> = {}): Cgcs2000 => ({
  kind: "cgcs2000",
  name,
  zone: null,
  meridian: null,
  isSixDegrees: false,
  isGeographic: null,
  isPrefixed: null,
  isWgs84: false,
  ...facts,
});

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

const oldDatums: readonly [number, number, string][] = [
  [2327, 2390, "1980 西安坐标系"],
  [4610, 4610, "1980 西安坐标系"],
  [2401, 2442, "1954 北京坐标系"],
  [21413, 21483, "1954 北京坐标系"],
  [4214, 4214, "1954 北京坐标系"],
  [4568, 4589, "新 1954 北京坐标系"],
  [4652, 4672, "新 1954 北京坐标系"],
];

/** The statement an EPSG number makes. */
export function statementOfEpsg(epsg: number): CrsStatement {
  const name = `EPSG:${epsg}`;
  if (epsg === 4490) return cgcs2000(name, { isGeographic: true });
  if (epsg === 4326) return cgcs2000(name, { isGeographic: true, isWgs84: true });
  const strip = { isGeographic: false };
  if (within(epsg, 4513, 4533)) return cgcs2000(name, { ...strip, zone: epsg - 4488, isPrefixed: true });
  if (within(epsg, 4534, 4554))
    return cgcs2000(name, { ...strip, meridian: 75 + 3 * (epsg - 4534), isPrefixed: false });
  if (within(epsg, 4491, 4501))
    return cgcs2000(name, { ...strip, zone: epsg - 4478, isPrefixed: true, isSixDegrees: true });
  if (within(epsg, 4502, 4512))
    return cgcs2000(name, {
      ...strip,
      meridian: 75 + 6 * (epsg - 4502),
      isPrefixed: false,
      isSixDegrees: true,
    });
  if ([3857, 3785, 900913, 102100, 102113].includes(epsg)) return { kind: "mercator", name };
  const old = oldDatums.find(([low, high]) => within(epsg, low, high));
  return old ? { kind: "datumUnknown", name: `${old[2]}（${name}）` } : { kind: "other", name };
}

const local = /任意|独立|地方|城市|天津|工程|假定|施工|local/i;
const xian = /80|西安|xian/i;
const beijing = /54|北京|beijing|krasovsky/i;
const cgcs = /2000|cgcs/i;
const wgs = /wgs/i;

/** The statement the name of a system makes, as headers and WKT write it; strip and unit come from elsewhere. */
export function statementOfName(name: string): CrsStatement {
  if (name.trim() === "") return { kind: "none" };
  if (local.test(name)) return { kind: "datumUnknown", name };
  if (cgcs.test(name)) return cgcs2000(name);
  if (xian.test(name) || beijing.test(name)) return { kind: "datumUnknown", name };
  if (wgs.test(name)) return cgcs2000(name, { isWgs84: true });
  return { kind: "datumUnknown", name };
}
