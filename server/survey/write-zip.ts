import { crc32, deflateRawSync } from "node:zlib";

type Placed = { name: Buffer; packed: Buffer; size: number; crc: number; offset: number };

const utf8Names = 0x0800;
/** 1 January 2000, as a zip writes a date: a file of the same content is the same file. */
const dosDate = 0x2821;

function header({ name, packed, size, crc, offset }: Placed, kind: "local" | "directory"): Buffer {
  const isLocal = kind === "local";
  const bytes = Buffer.alloc(isLocal ? 30 : 46);
  bytes.writeUInt32LE(isLocal ? 0x04034b50 : 0x02014b50, 0);
  const at = isLocal ? 4 : 6;
  if (!isLocal) bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, at);
  bytes.writeUInt16LE(utf8Names, at + 2);
  bytes.writeUInt16LE(8, at + 4);
  bytes.writeUInt16LE(dosDate, at + 8);
  bytes.writeUInt32LE(crc, at + 10);
  bytes.writeUInt32LE(packed.length, at + 14);
  bytes.writeUInt32LE(size, at + 18);
  bytes.writeUInt16LE(name.length, at + 22);
  if (!isLocal) bytes.writeUInt32LE(offset, 42);
  return Buffer.concat([bytes, name, ...(isLocal ? [packed] : [])]);
}

/** A zip of a few small files. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const locals: Buffer[] = [];
  const placed: Placed[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const each = {
      name: Buffer.from(name),
      packed: deflateRawSync(content),
      size: content.byteLength,
      crc: crc32(content),
      offset,
    };
    const local = header(each, "local");
    placed.push(each);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(placed.map((each) => header(each, "directory")));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(placed.length, 8);
  end.writeUInt16LE(placed.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
