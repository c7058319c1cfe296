import { type FileHandle, open } from "node:fs/promises";
import { extensionOf, extensionsOf, isNamedAs, type MediaType } from "@/domain/project/media-type";
import { mediaTypeText } from "@/lib/text/files";
import { ruleError } from "../../kernel/app-error";
import { endsAsZip, readAt } from "../zip/read-directory";
import { guessByMagic } from "./by-magic";
import { officeType } from "./office";

const headBytes = 4096;
const pdfTailBytes = 64 * 1024;

/** A PDF that was cut off has lost its end mark; so have files that only begin like one. */
async function checkPdf(file: FileHandle, size: number): Promise<void> {
  const tail = await readAt(file, Math.max(0, size - pdfTailBytes), Math.min(size, pdfTailBytes));
  if (!tail.includes("%%EOF")) throw ruleError("FILE_BROKEN");
}

async function typeOf(file: FileHandle, size: number): Promise<MediaType> {
  const guess = guessByMagic(await readAt(file, 0, headBytes));
  if ("refused" in guess) throw ruleError(guess.refused);
  if ("container" in guess) return officeType(file, size);
  if (guess.type === "application/pdf") await checkPdf(file, size);
  if (await endsAsZip(file, size)) throw ruleError("FILE_POLYGLOT");
  return guess.type;
}

/** Names both what the file is called and what it is. */
function checkName(name: string, type: MediaType): void {
  if (isNamedAs(name, type)) return;
  const extension = extensionOf(name);
  const called = extension === "" ? "文件名没有扩展名" : `文件名以 .${extension} 结尾`;
  const file = `${called}，内容却是${mediaTypeText[type]}；确认无误的，把扩展名改为 .${extensionsOf[type][0]} 再上传`;
  throw ruleError("FILE_EXTENSION_LIES", { fields: { file } });
}

/**
 * The type of a received file by its content. Throws the rule it breaks: a type we don't take, a name that lies, a zip
 * that unfolds into too much, a file that hides another.
 */
export async function inspectFile(path: string, name: string): Promise<MediaType> {
  const file = await open(path, "r");
  try {
    const type = await typeOf(file, (await file.stat()).size);
    checkName(name, type);
    return type;
  } finally {
    await file.close();
  }
}
