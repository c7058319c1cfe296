import { ruleError } from "../../kernel/app-error";
import type { ZipEntry } from "./read-directory";

const mostBytes = 600 * 1024 * 1024;
/** Small parts may shrink as much as they like; a large one that shrinks a hundredfold is no document. */
export const harmlessBytes = 20 * 1024 * 1024;
export const mostRatio = 100;
export const limits = { mostBytes, harmlessBytes, mostRatio };

const programs = /\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|lnk|sh|svg|html?|swf)$/i;
const archives = /\.(zip|rar|7z|gz|tgz|tar|bz2|xz|iso|cab)$/i;

/** A name that would leave the folder it is unpacked into. */
const isOutside = (name: string): boolean =>
  name === "" ||
  name.includes("\\") ||
  name.includes("\0") ||
  name.startsWith("/") ||
  /^[A-Za-z]:/.test(name) ||
  name.split("/").includes("..");

function checkNames(entries: readonly ZipEntry[]): void {
  const names = entries.map(({ name }) => name);
  const isUnsafe = (name: string) => isOutside(name) || programs.test(name) || archives.test(name);
  const isTwice = new Set(names.map((name) => name.toLowerCase())).size !== names.length;
  if (isTwice || names.some(isUnsafe)) throw ruleError("FILE_UNSAFE_PARTS");
}

/** Entries that share bytes are how a small file unfolds into a huge one. */
function checkOverlap(entries: readonly ZipEntry[]): void {
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
  for (const [index, { offset, compressedSize, name }] of inOrder.entries()) {
    const next = inOrder[index + 1];
    const leastHeader = 30 + Buffer.byteLength(name);
    if (next && offset + leastHeader + compressedSize > next.offset) throw ruleError("FILE_ZIP_BOMB");
  }
}

const isBloated = ({ size, compressedSize }: ZipEntry): boolean =>
  size > harmlessBytes && size > compressedSize * mostRatio;

/** What can be told of a zip without unpacking it. Throws the rule it breaks. */
export function checkEntries(entries: readonly ZipEntry[]): void {
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw ruleError("FILE_ENCRYPTED");
  if (entries.some(({ method }) => method !== 0 && method !== 8)) throw ruleError("FILE_BROKEN");
  checkNames(entries);
  checkOverlap(entries);
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > mostBytes || entries.some(isBloated)) throw ruleError("FILE_ZIP_BOMB");
}
