import type { FileHandle } from "node:fs/promises";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const longestTail = endSize + 0xffff;
const longestDirectory = 4 * 1024 * 1024;

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function findEnd(tail: Buffer): Buffer | undefined {
  for (let offset = tail.length - endSize; offset >= 0; offset -= 1) {
    if (tail.readUInt32LE(offset) === endSignature) return tail.subarray(offset);
  }
  return undefined;
}

function namesIn(directory: Buffer): string[] {
  const names: string[] = [];
  let offset = 0;
  while (offset + 46 <= directory.length && directory.readUInt32LE(offset) === entrySignature) {
    const nameLength = directory.readUInt16LE(offset + 28);
    const rest = directory.readUInt16LE(offset + 30) + directory.readUInt16LE(offset + 32);
    names.push(directory.toString("utf8", offset + 46, offset + 46 + nameLength));
    offset += 46 + nameLength + rest;
  }
  return names;
}

/** Names of the entries of a zip file, from its central directory; empty when it is none. */
export async function zipNames(file: FileHandle, size: number): Promise<string[]> {
  const tailLength = Math.min(size, longestTail);
  if (tailLength < endSize) return [];
  const end = findEnd(await readAt(file, size - tailLength, tailLength));
  if (!end) return [];
  const length = end.readUInt32LE(12);
  const offset = end.readUInt32LE(16);
  if (length > longestDirectory || offset + length > size) return [];
  return namesIn(await readAt(file, offset, length));
}
