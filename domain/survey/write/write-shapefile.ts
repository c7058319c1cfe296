import type { PlotToWrite } from "./plot-to-write";
import { joined, writeShp } from "./write-shp";

/** As ArcGIS writes EPSG:4527. */
export const prjText =
  'PROJCS["CGCS2000_3_Degree_GK_Zone_39",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",' +
  'DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],' +
  'UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",39500000.0],' +
  'PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",117.0],PARAMETER["Scale_Factor",1.0],' +
  'PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

type Column = {
  name: string;
  kind: "C" | "N";
  length: number;
  decimals: number;
  of: (plot: PlotToWrite) => string;
};

const columns: readonly Column[] = [
  { name: "DKBH", kind: "C", length: 120, decimals: 0, of: ({ code }) => code },
  { name: "DKMC", kind: "C", length: 200, decimals: 0, of: ({ name }) => name },
  { name: "DKYT", kind: "C", length: 100, decimals: 0, of: ({ use }) => use },
  { name: "DKMJ", kind: "N", length: 16, decimals: 2, of: ({ areaSqm }) => areaSqm.toFixed(2) },
];

/** Bytes of a text, cut where a character ends so that it fits. */
export type Encode = (text: string) => Uint8Array;

const utf8 = new TextEncoder();

/** Cut at whole characters, so that the last one is never half there. */
function cell(text: string, { kind, length }: Column, encode: Encode): Uint8Array {
  const bytes = new Uint8Array(length).fill(0x20);
  if (kind === "N") {
    bytes.set(utf8.encode(text.padStart(length)).subarray(0, length));
    return bytes;
  }
  let at = 0;
  for (const character of text) {
    const next = encode(character);
    if (at + next.byteLength > length) break;
    bytes.set(next, at);
    at += next.byteLength;
  }
  return bytes;
}

function dbfHeader(rows: number, date: readonly [number, number, number], driver: number): Uint8Array {
  const headerBytes = 33 + columns.length * 32;
  const bytes = new Uint8Array(headerBytes);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 3);
  view.setUint8(1, date[0] - 1900);
  view.setUint8(2, date[1]);
  view.setUint8(3, date[2]);
  view.setUint32(4, rows, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, 1 + columns.reduce((sum, { length }) => sum + length, 0), true);
  view.setUint8(29, driver);
  for (const [index, { name, kind, length, decimals }] of columns.entries()) {
    const at = 32 + index * 32;
    bytes.set(utf8.encode(name), at);
    bytes.set(utf8.encode(kind), at + 11);
    bytes[at + 16] = length;
    bytes[at + 17] = decimals;
  }
  bytes[headerBytes - 1] = 0x0d;
  return bytes;
}

export type ShapefileFacts = {
  /** `YYYY-MM-DD`. */
  writtenOn: string;
  /** GBK is what Chinese desktop software expects without asking. */
  encoding: "GBK" | "UTF-8";
  encode: Encode;
};

/** The files of a Shapefile in EPSG:4527, by their endings. */
export function writeShapefile(
  plots: readonly PlotToWrite[],
  facts: ShapefileFacts,
): Map<string, Uint8Array> {
  const [year = 2000, month = 1, day = 1] = facts.writtenOn.split("-").map(Number);
  const rows = plots.map((plot) =>
    joined([Uint8Array.of(0x20), ...columns.map((column) => cell(column.of(plot), column, facts.encode))]),
  );
  const driver = facts.encoding === "GBK" ? 0x4d : 0;
  const dbf = joined([dbfHeader(plots.length, [year, month, day], driver), ...rows, Uint8Array.of(0x1a)]);
  const { shp, shx } = writeShp(plots);
  return new Map([
    [".shp", shp],
    [".shx", shx],
    [".dbf", dbf],
    [".prj", utf8.encode(prjText)],
    [".cpg", utf8.encode(facts.encoding === "GBK" ? "GBK" : "UTF-8")],
  ]);
}
