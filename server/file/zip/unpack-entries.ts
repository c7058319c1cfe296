import type { FileHandle } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
import { AppError, ruleError } from "../../kernel/app-error";
import { limits } from "./check-entries";
import { readAt, type ZipEntry } from "./read-directory";

const localSignature = 0x04034b50;
const localSize = 30;
const keptBytes = 256 * 1024;

/** Where the bytes of an entry begin; its local header must tell the same name as the directory. */
async function dataStart(file: FileHandle, { name, offset }: ZipEntry): Promise<number> {
  const header = await readAt(file, offset, localSize);
  if (header.length < localSize || header.readUInt32LE(0) !== localSignature) throw ruleError("FILE_BROKEN");
  const nameLength = header.readUInt16LE(26);
  const localName = await readAt(file, offset + localSize, nameLength);
  if (localName.toString("utf8") !== name) throw ruleError("FILE_UNSAFE_PARTS");
  return offset + localSize + nameLength + header.readUInt16LE(28);
}

type Unpacked = { bytes: number; head: string };

/** Counts what comes out of an entry, never holding more of it than its head. */
async function unpack(file: FileHandle, entry: ZipEntry, room: number): Promise<Unpacked> {
  const { compressedSize, method, size } = entry;
  const start = await dataStart(file, entry);
  if (compressedSize === 0) {
    if (size !== 0) throw ruleError("FILE_BROKEN");
    return { bytes: 0, head: "" };
  }
  const head: Buffer[] = [];
  let bytes = 0;
  let kept = 0;
  const most = Math.min(size, room);
  const source = file.createReadStream({ start, end: start + compressedSize - 1, autoClose: false });
  const count = async (parts: AsyncIterable<Buffer>) => {
    for await (const part of parts) {
      bytes += part.length;
      if (bytes > most) return;
      if (kept >= keptBytes) continue;
      head.push(part);
      kept += part.length;
    }
  };
  const unpacking = method === 8 ? pipeline(source, createInflateRaw(), count) : pipeline(source, count);
  await unpacking.catch((error: unknown) => {
    if (bytes <= most) throw error;
  });
  if (bytes > most) throw ruleError("FILE_ZIP_BOMB");
  return { bytes, head: Buffer.concat(head).toString("utf8", 0, keptBytes) };
}

const isMarkup = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);

/**
 * Really unpacks every entry, one after another, into nothing: what a directory declares may be a lie. Gives the head of
 * `wanted`. Throws FILE_ZIP_BOMB when more comes out than was declared or is allowed, FILE_BROKEN when it cannot be
 * unpacked, FILE_UNSAFE_PARTS for markup with a DTD, which no office writes.
 */
export async function unpackEntries(
  file: FileHandle,
  entries: readonly ZipEntry[],
  wanted: string,
): Promise<string> {
  let room = limits.mostBytes;
  let found = "";
  for (const entry of entries) {
    const { bytes, head } = await unpack(file, entry, room).catch((error: unknown) => {
      throw error instanceof AppError ? error : ruleError("FILE_BROKEN");
    });
    if (bytes !== entry.size) throw ruleError("FILE_BROKEN");
    if (isMarkup(entry.name) && /<!(DOCTYPE|ENTITY)/i.test(head)) throw ruleError("FILE_UNSAFE_PARTS");
    room -= bytes;
    if (entry.name === wanted) found = head;
  }
  return found;
}
