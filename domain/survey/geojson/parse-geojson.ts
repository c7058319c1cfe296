import { factsOf } from "../attributes";
import { type CrsStatement, cgcs2000, statementOfEpsg } from "../crs/statement";
import { openSink, type Sink } from "../reading";
import { type RawRing, rawRing, type SurveyOptions, type SurveyReading } from "../survey-file";
import { findEncoding } from "../text/decode";
import { cleanText } from "../text/field";

export const mostGeoJsonBytes = 24 * 1024 * 1024;

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The old `crs` member, which our own exports still write as a note; without one RFC 7946 says WGS 84. */
function statementOf(root: Members): { statement: CrsStatement; name: string | null } {
  const properties = isMembers(root.crs) && isMembers(root.crs.properties) ? root.crs.properties : {};
  const name = typeof properties.name === "string" ? properties.name : null;
  if (name === null) return { statement: cgcs2000("WGS 84", { isGeographic: true, isWgs84: true }), name };
  if (/CRS84$/i.test(name)) return { statement: statementOfEpsg(4326), name };
  const epsg = /EPSG:{1,2}[\d.]*:?(\d{4,6})$/i.exec(name)?.[1];
  return { statement: epsg ? statementOfEpsg(Number(epsg)) : { kind: "other", name }, name };
}

/** A line of pairs; undefined when anything in it is no pair of numbers. */
function ringOf(value: unknown, role: RawRing["role"]): RawRing | undefined {
  if (!Array.isArray(value)) return undefined;
  const ring = rawRing(null, role);
  for (const pair of value) {
    if (!Array.isArray(pair)) return undefined;
    const [a, b]: unknown[] = pair;
    if (typeof a !== "number" || typeof b !== "number" || !Number.isFinite(a + b)) return undefined;
    ring.first.push(a);
    ring.second.push(b);
  }
  return ring;
}

function ringsOf(polygon: unknown): RawRing[] | undefined {
  if (!Array.isArray(polygon)) return undefined;
  const rings: RawRing[] = [];
  for (const [index, line] of polygon.entries()) {
    const ring = ringOf(line, index === 0 ? "outer" : "inner");
    if (!ring) return undefined;
    rings.push(ring);
  }
  return rings;
}

const kindText: Record<string, string> = {
  Point: "点",
  MultiPoint: "点",
  LineString: "线",
  MultiLineString: "线",
};

/** Rings of a geometry, or why there are none. */
function readGeometry(geometry: unknown): RawRing[] | { kind: string } | undefined {
  if (!isMembers(geometry)) return undefined;
  const { type, coordinates } = geometry;
  if (type === "Polygon") return ringsOf(coordinates);
  if (type !== "MultiPolygon") return { kind: kindText[String(type)] ?? "其他图形" };
  if (!Array.isArray(coordinates)) return undefined;
  const polygons = coordinates.map(ringsOf);
  return polygons.every((rings) => rings !== undefined) ? polygons.flat() : undefined;
}

function fieldsOf(properties: unknown): Map<string, string> {
  if (!isMembers(properties)) return new Map();
  return new Map(
    Object.entries(properties)
      .slice(0, 200)
      .flatMap(([key, value]): [string, string][] =>
        typeof value === "string" || typeof value === "number" ? [[key.toUpperCase(), String(value)]] : [],
      ),
  );
}

function addFeature(sink: Sink, feature: unknown, line: number, statement: CrsStatement): boolean {
  const geometry = isMembers(feature) ? (feature.type === "Feature" ? feature.geometry : feature) : undefined;
  const rings = readGeometry(geometry);
  if (!rings) {
    sink.findings.add("RECORD_BROKEN", { line }, { reason: "图形写法不对" });
    return true;
  }
  if (!Array.isArray(rings)) {
    sink.findings.add("NOT_A_SURFACE", { line }, rings);
    return true;
  }
  const facts = factsOf(fieldsOf(isMembers(feature) ? feature.properties : undefined));
  return sink.add({ ...facts, layer: null, statedCount: null, line, rings, order: "eastFirst" }, statement);
}

function featuresOf(root: Members): readonly unknown[] {
  if (root.type === "FeatureCollection") return Array.isArray(root.features) ? root.features : [];
  if (root.type === "GeometryCollection") return Array.isArray(root.geometries) ? root.geometries : [];
  return [root];
}

function parseJson(bytes: Uint8Array): { root: unknown; encoding: string } {
  const { encoding, skip } = findEncoding(bytes);
  return { root: JSON.parse(new TextDecoder(encoding).decode(bytes.subarray(skip))), encoding };
}

/** GeoJSON: features, collections or a bare geometry. Lines of findings are the numbers of features. */
export function parseGeoJson(bytes: Uint8Array, options: SurveyOptions): SurveyReading {
  const sink = openSink(options);
  const facts = { format: "geojson", encoding: null, crsStated: null } as const;
  if (bytes.byteLength > mostGeoJsonBytes) {
    sink.findings.add("FILE_TOO_LARGE", {}, { most: mostGeoJsonBytes / 1024 / 1024 });
    return sink.finish(facts);
  }
  let read: ReturnType<typeof parseJson>;
  try {
    read = parseJson(bytes);
  } catch {
    sink.findings.add("FORMAT_BROKEN", {}, { reason: "不是有效的 GeoJSON" });
    return sink.finish(facts);
  }
  if (!isMembers(read.root)) {
    sink.findings.add("FORMAT_BROKEN", {}, { reason: "不是有效的 GeoJSON" });
    return sink.finish(facts);
  }
  const { statement, name } = statementOf(read.root);
  for (const [index, feature] of featuresOf(read.root).entries())
    if (!addFeature(sink, feature, index + 1, statement)) break;
  return sink.finish({ format: "geojson", encoding: read.encoding, crsStated: cleanText(name ?? undefined) });
}
