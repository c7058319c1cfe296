import { inflateRawSync } from "node:zlib";
import type { ShapefileParts } from "../../domain/survey/shapefile/parse-shapefile";

type Entry = { name: string; method: number; flags: number; packed: number; size: number; offset: number };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const mostEntries = 500;
const mostPartBytes = 80 * 1024 * 1024;
const mostRatio = 200;
const harmlessBytes = 4 * 1024 * 1024;
const endings = [".shp", ".shx", ".dbf", ".prj", ".cpg"];

/** Why a zip is no Shapefile; a Chinese clause for the finding. */
export class NotAShapefile extends Error {}

const refuse = (reason: string): never => {
  throw new NotAShapefile(reason);
};

function findEnd(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 0xffff); at -= 1)
    if (zip.readUInt32LE(at) === endSignature) return at;
  return refuse("压缩包没有目录");
}

function readEntries(zip: Buffer): Entry[] {
  const end = findEnd(zip);
  const [count, start] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 16)];
  if (count > mostEntries) refuse("压缩包里的文件过多");
  const entries: Entry[] = [];
  for (let at = start; entries.length < count; ) {
    if (at + 46 > end || zip.readUInt32LE(at) !== entrySignature) refuse("压缩包的目录损坏");
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString("latin1", at + 46, nameEnd).toLowerCase(),
      flags: zip.readUInt16LE(at + 8),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function packedBytes(zip: Buffer, { offset, packed, flags, method, size }: Entry): Buffer {
  if ((flags & 1) === 1) refuse("压缩包加了密码");
  if (method !== 0 && method !== 8) refuse("压缩方式不支持，用普通 ZIP 压缩");
  if (size > mostPartBytes || (size > harmlessBytes && size > packed * mostRatio)) refuse("解压后过大");
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== localSignature) refuse("压缩包内容损坏");
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + packed > zip.length) refuse("压缩包不完整");
  return zip.subarray(start, start + packed);
}

/** What is unpacked is never longer than declared, whatever the directory claims. */
function unpack(zip: Buffer, entry: Entry): Uint8Array {
  const packed = packedBytes(zip, entry);
  if (entry.method === 0) return packed;
  if (entry.size === 0) return new Uint8Array();
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.size });
  } catch {
    return refuse("压缩包内容损坏");
  }
}

const fileOf = (name: string): string => name.slice(name.lastIndexOf("/") + 1);
const isHidden = (name: string): boolean => name.startsWith("__macosx/") || fileOf(name).startsWith("._");

/** The parts of the one Shapefile in a zip. Throws NotAShapefile with the reason. */
export function unzipShapefile(zip: Buffer): ShapefileParts {
  const entries = readEntries(zip).filter(({ name }) => !isHidden(name));
  const shapes = entries.filter(({ name }) => name.endsWith(".shp"));
  const [shape] = shapes;
  if (!shape) return refuse("压缩包里没有 .shp 文件");
  if (shapes.length > 1) refuse("压缩包里有多个 .shp 文件，分开导入");
  const base = shape.name.slice(0, -4);
  const parts = new Map<string, Uint8Array>();
  for (const ending of endings) {
    const entry = entries.find(({ name }) => name === `${base}${ending}`);
    if (entry) parts.set(ending, unpack(zip, entry));
  }
  return parts;
}
