import type { FindingCode, FindingInputs } from "../finding";
import { type Geographic, gaussKrueger, projection } from "../projection";
import type { SurveyCrs } from "../survey-file";
import type { PairForm } from "./pair";
import { kmFromPark } from "./park";
import type { Cgcs2000, CrsStatement } from "./statement";

type Remark = { code: FindingCode; inputs: FindingInputs };

/** How the pairs of a plot are to be read: in one of our systems, with remarks; or not at all, with the reason. */
export type Settlement =
  | { kind: "placed"; crs: SurveyCrs; remarks: Remark[]; needsCrs: boolean }
  | { kind: "refused"; remarks: Remark[] };

const homeZone = 39;
const homeMeridian = 117;

const refused = (code: FindingCode, inputs: FindingInputs = {}): Settlement => ({
  kind: "refused",
  remarks: [{ code, inputs }],
});

const placed = (crs: SurveyCrs, ...remarks: Remark[]): Settlement => ({
  kind: "placed",
  crs,
  remarks,
  needsCrs: false,
});

export type Sample = { east: number; north: number; form: PairForm };

const km = (place: Geographic): string => {
  const distance = kmFromPark(place);
  return distance === undefined ? "无法计算的" : String(distance);
};

const mercatorRadius = 6_378_137;
const degrees = (radians: number): number => (radians * 180) / Math.PI;
const fromMercator = ({ east, north }: Sample): Geographic => ({
  lon: degrees(east / mercatorRadius),
  lat: degrees(2 * Math.atan(Math.exp(north / mercatorRadius)) - Math.PI / 2),
});

function inStrip({ east, north }: Sample, meridian: number): Geographic {
  const within = east >= 1.0e6 ? east % 1.0e6 : east;
  if (meridian > 180) return { lon: Number.NaN, lat: Number.NaN };
  return projection(gaussKrueger(meridian, 500_000)).toGeographic({ east: within, north });
}

function wrongStrip(sample: Sample, zone: number, meridian: number, isSixDegrees: boolean): Settlement {
  const code = isSixDegrees ? "ZONE_SIX_DEGREES" : "ZONE_WRONG";
  return refused(code, { zone, meridian, km: km(inStrip(sample, meridian)) });
}

const found: Record<PairForm["kind"], string> = {
  degrees: "经纬度",
  plain: "不带带号的平面坐标",
  zoned: "带带号的平面坐标",
  mercator: "网络墨卡托坐标",
};

const contradicts = (stated: string, { form }: Sample): Settlement =>
  refused("CRS_CONTRADICTS", {
    stated,
    found: form.kind === "zoned" ? `${found.zoned}（${form.zone} 带）` : found[form.kind],
  });

type Strip = { zone: number; meridian: number; isSixDegrees: boolean };

/** The strip a statement names, or undefined when it names none. */
function statedStrip({ zone, meridian, isSixDegrees }: Cgcs2000): Strip | undefined {
  if (zone !== null) return { zone, meridian: isSixDegrees ? zone * 6 - 3 : zone * 3, isSixDegrees };
  if (meridian === null) return undefined;
  return { zone: isSixDegrees ? (meridian + 3) / 6 : meridian / 3, meridian, isSixDegrees };
}

const prefixStrip = (zone: number): Strip =>
  zone <= 23
    ? { zone, meridian: zone * 6 - 3, isSixDegrees: true }
    : { zone, meridian: zone * 3, isSixDegrees: false };

const isHome = ({ zone, meridian, isSixDegrees }: Strip): boolean =>
  !isSixDegrees && zone === homeZone && meridian === homeMeridian;

function settleStrip(statement: Cgcs2000, sample: Sample): Settlement {
  const { kind, zone } = sample.form;
  const isPrefixed = kind === "zoned";
  if (statement.isGeographic === true || (statement.isPrefixed ?? isPrefixed) !== isPrefixed)
    return contradicts(statement.name, sample);
  const stated = statedStrip(statement);
  if (stated && isPrefixed && stated.zone !== zone) {
    const { meridian, isSixDegrees } = prefixStrip(zone);
    if (zone !== homeZone) return wrongStrip(sample, zone, meridian, isSixDegrees);
    return contradicts(`${statement.name} ${stated.zone} 带`, sample);
  }
  const strip = stated ?? (isPrefixed ? prefixStrip(zone) : undefined);
  if (!strip) return asking("EPSG:4548");
  if (!isHome(strip)) return wrongStrip(sample, strip.zone, strip.meridian, strip.isSixDegrees);
  return placed(isPrefixed ? "EPSG:4527" : "EPSG:4548", ...equality(statement));
}

const equality = ({ isWgs84, name }: Cgcs2000): Remark[] =>
  isWgs84 ? [{ code: "CRS_TAKEN_AS_EQUAL", inputs: { name } }] : [];

const asking = (crs: SurveyCrs): Settlement => ({
  kind: "placed",
  crs,
  remarks: [{ code: "CRS_NOT_STATED", inputs: {} }],
  needsCrs: true,
});

function settleStated(statement: Cgcs2000, sample: Sample): Settlement {
  if (sample.form.kind !== "degrees") return settleStrip(statement, sample);
  if (statement.isGeographic === false) return contradicts(statement.name, sample);
  const strip = statedStrip(statement);
  const surprise: Remark[] =
    statement.isGeographic === null && strip ? [{ code: "DEGREES_FOUND", inputs: {} }] : [];
  return placed("EPSG:4490", ...surprise, ...equality(statement));
}

const crsOfForm = { degrees: "EPSG:4490", plain: "EPSG:4548", zoned: "EPSG:4527" } as const;

function settleUnstated(sample: Sample, chosen: SurveyCrs | null): Settlement {
  const { kind, zone } = sample.form;
  if (kind === "mercator") return refused("WEB_MERCATOR", { km: km(fromMercator(sample)) });
  if (kind === "zoned" && zone !== homeZone) {
    const strip = prefixStrip(zone);
    return wrongStrip(sample, strip.zone, strip.meridian, strip.isSixDegrees);
  }
  if (chosen === null) return asking(crsOfForm[kind]);
  if (chosen !== crsOfForm[kind]) return contradicts(chosen, sample);
  return placed(chosen, { code: "CRS_NAMED_BY_USER", inputs: { crs: chosen } });
}

/** Which system a plot is read in, from what the file states, what its numbers look like and what the user chose. */
export function settleCrs(statement: CrsStatement, sample: Sample, chosen: SurveyCrs | null): Settlement {
  switch (statement.kind) {
    case "none":
      return settleUnstated(sample, chosen);
    case "datumUnknown":
      return refused("DATUM_UNKNOWN", { name: statement.name });
    case "mercator":
      return refused("WEB_MERCATOR", { km: km(fromMercator(sample)) });
    case "other":
      return refused("CRS_OTHER", { name: statement.name });
    case "cgcs2000": {
      if (sample.form.kind === "mercator") return refused("WEB_MERCATOR", { km: km(fromMercator(sample)) });
      const settled = settleStated(statement, sample);
      return settled.kind === "placed" && settled.needsCrs ? settleUnstated(sample, chosen) : settled;
    }
  }
}
