import type { Findings } from "../finding";
import { decodeGuessing } from "../text/decode";
import { cleanText } from "../text/field";

type Field = { name: string; at: number; length: number };

export type DbfRow = ReadonlyMap<string, string>;

/** Names a `.cpg` may carry, and the driver byte of the header, for the encodings met here. */
function encodingOf(cpg: string | null, driver: number): "gb18030" | "utf-8" | undefined {
  const name = cpg?.trim().toLowerCase() ?? "";
  if (/utf-?8|65001/.test(name)) return "utf-8";
  if (/gb|936|cp936|ansi 936/.test(name)) return "gb18030";
  return driver === 0x4d || driver === 0x7a ? "gb18030" : undefined;
}

type Decode = (bytes: Uint8Array) => string;

function decoder(encoding: "gb18030" | "utf-8" | undefined): Decode {
  if (!encoding) return decodeGuessing;
  const fixed = new TextDecoder(encoding);
  return (bytes) => fixed.decode(bytes);
}

function readFields(bytes: Uint8Array, end: number, decode: Decode): Field[] {
  const fields: Field[] = [];
  let at = 1;
  for (let place = 32; place + 32 <= end && bytes[place] !== 0x0d && fields.length < 255; place += 32) {
    const name = bytes.subarray(place, place + 11);
    const stop = name.indexOf(0);
    const length = bytes[place + 16] ?? 0;
    fields.push({
      name: decode(stop < 0 ? name : name.subarray(0, stop))
        .trim()
        .toUpperCase(),
      at,
      length,
    });
    at += length;
  }
  return fields;
}

/** Rows of a `.dbf` in the order of the records; deleted ones are undefined. */
export function readDbf(
  bytes: Uint8Array,
  cpg: string | null,
  findings: Findings,
): { rows: (DbfRow | undefined)[]; encoding: string | null } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 33) {
    findings.add("FORMAT_BROKEN", {}, { reason: ".dbf 的文件头不对" });
    return { rows: [], encoding: null };
  }
  const [count, header, size] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  const encoding = encodingOf(cpg, view.getUint8(29));
  const decode = decoder(encoding);
  const fields = readFields(bytes, Math.min(header, view.byteLength), decode);
  const present = size > 0 ? Math.floor(Math.max(0, view.byteLength - header) / size) : 0;
  if (present < count) findings.add("FORMAT_BROKEN", {}, { reason: ".dbf 的记录不全" });
  const rows = Array.from({ length: Math.min(count, present, 20_000) }, (_, index): DbfRow | undefined => {
    const start = header + index * size;
    if (bytes[start] === 0x2a) return undefined;
    return new Map(
      fields.map(({ name, at, length }) => [
        name,
        cleanText(decode(bytes.subarray(start + at, start + at + length))) ?? "",
      ]),
    );
  });
  return { rows, encoding: encoding ?? null };
}
