import { type CrsStatement, cgcs2000, statementOfName } from "./statement";

const quoted = (wkt: string, key: string): string | undefined =>
  new RegExp(`${key}\\s*\\[\\s*"([^"]{0,120})"`, "i").exec(wkt)?.[1];

function parameter(wkt: string, name: string): number | undefined {
  const text = new RegExp(`PARAMETER\\s*\\[\\s*"${name}"\\s*,\\s*(-?[\\d.]{1,30})`, "i").exec(wkt)?.[1];
  const value = Number(text);
  return text === undefined || Number.isNaN(value) ? undefined : value;
}

function strip(name: string, wkt: string): CrsStatement {
  const meridian = parameter(wkt, "Central_Meridian");
  const falseEasting = parameter(wkt, "False_Easting");
  if (meridian === undefined || falseEasting === undefined) return { kind: "other", name };
  const zone = falseEasting >= 1_000_000 ? Math.floor(falseEasting / 1_000_000) : null;
  const isSixDegrees =
    zone !== null ? zone * 3 !== meridian && zone * 6 - 3 === meridian : /6_degree/i.test(name);
  const scale = parameter(wkt, "Scale_Factor") ?? 1;
  if (scale !== 1 || falseEasting % 1_000_000 !== 500_000) return { kind: "other", name };
  return cgcs2000(name, { zone, meridian, isSixDegrees, isGeographic: false, isPrefixed: zone !== null });
}

/** The statement a `.prj` makes, as ArcGIS and its like write it. */
export function statementOfWkt(text: string): CrsStatement {
  const wkt = text.slice(0, 8192);
  const projected = quoted(wkt, "PROJCS") ?? quoted(wkt, "PROJCRS");
  const geographic = quoted(wkt, "GEOGCS") ?? quoted(wkt, "GEOGCRS") ?? "";
  const datum = quoted(wkt, "DATUM") ?? geographic;
  const name = projected ?? geographic;
  if (name === "") return { kind: "none" };
  const projection = quoted(wkt, "PROJECTION") ?? "";
  if (/mercator/i.test(projection) && !/transverse/i.test(projection)) return { kind: "mercator", name };
  const ofDatum = statementOfName(/cgcs|2000/i.test(datum) ? "CGCS2000" : datum);
  if (ofDatum.kind !== "cgcs2000") return { kind: "datumUnknown", name };
  if (!projected) return cgcs2000(name, { isGeographic: true, isWgs84: ofDatum.isWgs84 });
  if (!/transverse_mercator|gauss_kruger|gauss-kruger/i.test(projection)) return { kind: "other", name };
  const stated = strip(name, wkt);
  return stated.kind === "cgcs2000" ? { ...stated, isWgs84: ofDatum.isWgs84 } : stated;
}
