import { open } from "node:fs/promises";
import type { MediaType } from "@/domain/project/file.schema";
import { zipNames } from "./zip-names";

const heicBrands = ["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"];

const office: readonly (readonly [string, MediaType])[] = [
  ["word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
];

const startsWith = (head: Buffer, ...bytes: number[]) => bytes.every((byte, index) => head[index] === byte);

function byMagic(head: Buffer): MediaType | "zip" | null {
  if (head.toString("latin1", 0, 5) === "%PDF-") return "application/pdf";
  if (startsWith(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  if (startsWith(head, 0xff, 0xd8, 0xff)) return "image/jpeg";
  if (head.toString("latin1", 4, 8) === "ftyp" && heicBrands.includes(head.toString("latin1", 8, 12))) {
    return "image/heic";
  }
  return startsWith(head, 0x50, 0x4b, 0x03, 0x04) ? "zip" : null;
}

function officeType(names: readonly string[]): MediaType | null {
  if (!names.includes("[Content_Types].xml")) return null;
  if (names.some((name) => name.endsWith("vbaProject.bin"))) return null;
  return office.find(([main]) => names.includes(main))?.[1] ?? null;
}

/** The type of a stored file by its content, null when it is not one we take; macros are not. */
export async function detectMediaType(path: string): Promise<MediaType | null> {
  const file = await open(path, "r");
  try {
    const head = Buffer.alloc(16);
    await file.read(head, 0, head.length, 0);
    const type = byMagic(head);
    if (type !== "zip") return type;
    return officeType(await zipNames(file, (await file.stat()).size));
  } finally {
    await file.close();
  }
}
