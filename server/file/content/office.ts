import type { FileHandle } from "node:fs/promises";
import type { MediaType } from "@/domain/project/media-type";
import { ruleError } from "../../kernel/app-error";
import { checkEntries } from "../zip/check-entries";
import { readDirectory } from "../zip/read-directory";
import { unpackEntries } from "../zip/unpack-entries";

const contentTypes = "[Content_Types].xml";

const mainParts: readonly (readonly [string, MediaType])[] = [
  ["word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
];

/**
 * The type of an office document, unpacked once to see that it is what it says. Throws FILE_ARCHIVE_REFUSED for any other
 * zip, FILE_MACROS, and what makes a zip dangerous.
 */
export async function officeType(file: FileHandle, size: number): Promise<MediaType> {
  const entries = await readDirectory(file, size);
  const names = entries.map(({ name }) => name);
  const main = mainParts.find(([name]) => names.includes(name));
  checkEntries(entries);
  if (!main || !names.includes(contentTypes)) throw ruleError("FILE_ARCHIVE_REFUSED");
  if (names.some((name) => /vbaProject/i.test(name))) throw ruleError("FILE_MACROS");
  const types = await unpackEntries(file, entries, contentTypes);
  if (/macroEnabled|vbaProject/i.test(types)) throw ruleError("FILE_MACROS");
  return main[1];
}
