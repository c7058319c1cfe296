import type { FileHandle } from "node:fs/promises";
import { ruleError } from "../../kernel/app-error";

export type ZipEntry = {
  name: string;
  isEncrypted: boolean;
  /** 0 stored, 8 deflated; nothing else is written by an office. */
  method: number;
  compressedSize: number;
  /** As the directory declares it. */
  size: number;
  /** Of the local header. */
  offset: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const longestTail = endSize + 0xffff;
const longestDirectory = 4 * 1024 * 1024;
const mostEntries = 5_000;
/** In place of a size: the real one stands elsewhere, for files of 4 GB and more. */
const elsewhere = 0xffffffff;

type Directory = { offset: number; length: number; count: number };

export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** Where the directory of a zip lies that ends with the file; undefined when the file does not end as a zip does. */
async function findDirectory(file: FileHandle, size: number): Promise<Directory | undefined> {
  const tail = await readAt(file, Math.max(0, size - longestTail), Math.min(size, longestTail));
  for (let at = tail.length - endSize; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== endSignature) continue;
    if (at + endSize + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const endsAt = size - tail.length + at;
    const [count, length, offset] = [
      tail.readUInt16LE(at + 10),
      tail.readUInt32LE(at + 12),
      tail.readUInt32LE(at + 16),
    ];
    if (length <= endsAt) return { offset, length, count };
  }
  return undefined;
}

/** Whether a zip hangs at the end of this file, whatever the file begins with. */
export async function endsAsZip(file: FileHandle, size: number): Promise<boolean> {
  const directory = await findDirectory(file, size);
  return directory !== undefined && directory.count > 0;
}

function entryAt(directory: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (at + entrySize > directory.length || directory.readUInt32LE(at) !== entrySignature)
    throw ruleError("FILE_BROKEN");
  const nameLength = directory.readUInt16LE(at + 28);
  const rest = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  const entry = {
    name: directory.toString("utf8", at + entrySize, at + entrySize + nameLength),
    isEncrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
    method: directory.readUInt16LE(at + 10),
    compressedSize: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    offset: directory.readUInt32LE(at + 42),
  };
  if ([entry.compressedSize, entry.size, entry.offset].includes(elsewhere)) throw ruleError("FILE_ZIP_BOMB");
  return { entry, next: at + entrySize + nameLength + rest };
}

/** The entries of a zip by its directory. Throws FILE_BROKEN when it has none, FILE_ZIP_BOMB for too many. */
export async function readDirectory(file: FileHandle, size: number): Promise<ZipEntry[]> {
  const directory = await findDirectory(file, size);
  if (!directory || directory.offset + directory.length > size) throw ruleError("FILE_BROKEN");
  if (directory.count > mostEntries || directory.length > longestDirectory) throw ruleError("FILE_ZIP_BOMB");
  const bytes = await readAt(file, directory.offset, directory.length);
  const entries: ZipEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { entry, next } = entryAt(bytes, at);
    entries.push(entry);
    at = next;
  }
  if (entries.length !== directory.count) throw ruleError("FILE_BROKEN");
  return entries;
}
