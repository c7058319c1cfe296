import type { Findings } from "../finding";
import { type RawRing, rawRing } from "../survey-file";

const fileCode = 9994;
const headerBytes = 100;
const polygonTypes = [5, 15, 25];
const mostParts = 10_000;
const mostRecords = 20_000;

/** Rings of a record; null for one without a shape. */
export type ShpRecord = { number: number; rings: RawRing[] | null };

const broken = (findings: Findings, line: number | null, reason: string): undefined => {
  findings.add(line === null ? "FORMAT_BROKEN" : "RECORD_BROKEN", { line }, { reason });
  return undefined;
};

/** Clockwise rings are outer ones in a Shapefile. */
function roleOf(ring: RawRing): RawRing["role"] {
  const { first, second } = ring;
  const [e0 = 0, n0 = 0] = [first[0], second[0]];
  let twice = 0;
  for (let index = 0; index + 1 < first.length; index += 1) {
    const [e1 = 0, n1 = 0, e2 = 0, n2 = 0] = [
      first[index],
      second[index],
      first[index + 1],
      second[index + 1],
    ];
    twice += (e1 - e0) * (n2 - n0) - (e2 - e0) * (n1 - n0);
  }
  return twice <= 0 ? "outer" : "inner";
}

function readRing(view: DataView, points: number, from: number, to: number): RawRing {
  const ring = rawRing();
  for (let index = from; index < to; index += 1) {
    ring.first.push(view.getFloat64(points + index * 16, true));
    ring.second.push(view.getFloat64(points + index * 16 + 8, true));
  }
  ring.role = roleOf(ring);
  return ring;
}

/** The rings of one polygon; every count and place is held against the length of the record first. */
function readPolygon(view: DataView, number: number, findings: Findings): RawRing[] | undefined {
  if (view.byteLength < 44) return broken(findings, number, "长度不足");
  const [parts, points] = [view.getInt32(36, true), view.getInt32(40, true)];
  if (parts < 0 || parts > mostParts || points < 0) return broken(findings, number, "圈数或点数不对");
  const pointsAt = 44 + parts * 4;
  if (pointsAt + points * 16 > view.byteLength) return broken(findings, number, "点数超过记录长度");
  const starts = Array.from({ length: parts }, (_, part) => view.getInt32(44 + part * 4, true));
  const rings: RawRing[] = [];
  for (const [part, from] of starts.entries()) {
    const to = starts[part + 1] ?? points;
    if (from < 0 || to < from || to > points) return broken(findings, number, "各圈的起点不对");
    rings.push(readRing(view, pointsAt, from, to));
  }
  return rings;
}

function readRecord(view: DataView, number: number, findings: Findings): ShpRecord {
  const type = view.byteLength >= 4 ? view.getInt32(0, true) : -1;
  if (type === 0) return { number, rings: null };
  if (polygonTypes.includes(type)) return { number, rings: readPolygon(view, number, findings) ?? null };
  broken(findings, number, "不是面图形");
  return { number, rings: null };
}

const typeText: Record<number, string> = {
  1: "点",
  3: "线",
  8: "多点",
  11: "点",
  13: "线",
  21: "点",
  23: "线",
};

/** Records of a `.shp`, one after another; stops with a finding where the file is cut off. */
export function* readShp(bytes: Uint8Array, findings: Findings): Generator<ShpRecord, void, undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < headerBytes || view.getInt32(0, false) !== fileCode) {
    broken(findings, null, ".shp 的文件头不对");
    return;
  }
  const type = view.getInt32(32, true);
  if (!polygonTypes.includes(type) && type !== 0) {
    findings.add("NOT_A_SURFACE", {}, { kind: typeText[type] ?? "其他图形" });
    return;
  }
  if (view.getInt32(24, false) * 2 !== view.byteLength) broken(findings, null, ".shp 的长度与文件头不符");
  let number = 0;
  for (let at = headerBytes; at < view.byteLength; ) {
    number += 1;
    const length = at + 8 <= view.byteLength ? view.getInt32(at + 4, false) * 2 : -1;
    if (length < 4 || at + 8 + length > view.byteLength || number > mostRecords) {
      broken(findings, number, number > mostRecords ? "记录过多" : "文件在这里断开");
      return;
    }
    yield readRecord(new DataView(view.buffer, view.byteOffset + at + 8, length), number, findings);
    at += 8 + length;
  }
}
