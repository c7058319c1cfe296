import { crc32, deflateRawSync } from "node:zlib";

export type ZipPart = {
  name: string;
  content?: Buffer | string;
  /** What the headers claim, where a test lets them lie. */
  declaredSize?: number;
  localName?: string;
  flags?: number;
  /** Points at the bytes of the part before instead of having its own. */
  isShared?: boolean;
};

type Placed = { part: ZipPart; bytes: Buffer; size: number; crc: number; offset: number };

function localHeader({ part, bytes, size, crc }: Placed): Buffer {
  const name = Buffer.from(part.localName ?? part.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(part.flags ?? 0, 6);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt32LE(part.declaredSize ?? size, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, bytes]);
}

function directoryEntry({ part, bytes, size, crc, offset }: Placed): Buffer {
  const name = Buffer.from(part.name);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(part.flags ?? 0, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(bytes.length, 20);
  entry.writeUInt32LE(part.declaredSize ?? size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

/** A zip file of these parts, deflated. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const placed: Placed[] = [];
  const locals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content ?? "");
    const before = placed.at(-1);
    if (part.isShared && before) {
      placed.push({ ...before, part });
      continue;
    }
    const own = { part, bytes: deflateRawSync(content), size: content.length, crc: crc32(content), offset };
    const local = localHeader(own);
    placed.push(own);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(placed.map(directoryEntry));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(placed.length, 8);
  end.writeUInt16LE(placed.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const mainPart = { docx: "word/document.xml", xlsx: "xl/workbook.xml", pptx: "ppt/presentation.xml" };

/** The least of an office document, with further parts. */
export const officeFile = (kind: keyof typeof mainPart, ...parts: ZipPart[]): Buffer =>
  zipOf([
    { name: "[Content_Types].xml", content: '<?xml version="1.0"?><Types/>' },
    { name: mainPart[kind], content: '<?xml version="1.0"?><main/>' },
    ...parts,
  ]);
