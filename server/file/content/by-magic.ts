import type { MediaType } from "@/domain/project/media-type";
import type { RuleCode } from "@/lib/text/rules";

type Guess = { type: MediaType } | { container: "zip" } | { refused: RuleCode };

const heicBrands = ["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"];

const startsWith = (head: Buffer, ...bytes: number[]) => bytes.every((byte, index) => head[index] === byte);
const latin = (head: Buffer, from: number, to: number) => head.toString("latin1", from, to);

function imageType(head: Buffer): MediaType | null {
  if (startsWith(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  if (startsWith(head, 0xff, 0xd8, 0xff)) return "image/jpeg";
  const isHeic = latin(head, 4, 8) === "ftyp" && heicBrands.includes(latin(head, 8, 12));
  return isHeic ? "image/heic" : null;
}

/** Old office files and locked new ones share one container. */
const isCompound = (head: Buffer) => startsWith(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const isArchive = (head: Buffer) =>
  latin(head, 0, 4) === "Rar!" ||
  startsWith(head, 0x37, 0x7a, 0xbc, 0xaf) ||
  startsWith(head, 0x1f, 0x8b) ||
  latin(head, 257, 262) === "ustar" ||
  latin(head, 0, 4) === "PK\u0005\u0006";

const isProgram = (head: Buffer) =>
  latin(head, 0, 2) === "MZ" || startsWith(head, 0x7f, 0x45, 0x4c, 0x46) || latin(head, 0, 2) === "#!";

/** Text as a browser or a shell would take it, whatever its encoding. */
function markupRefusal(head: Buffer): RuleCode | null {
  const isWide = startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff);
  const text = (isWide ? head.toString("latin1").replaceAll("\0", "") : head.toString("utf8")).toLowerCase();
  if (/<svg[\s>/:]/.test(text)) return "FILE_SVG_REFUSED";
  return /<(!doctype|html|head|body|script|iframe|\?xml|\?php|xsl)/.test(text) ? "FILE_MARKUP_REFUSED" : null;
}

/** What the first bytes of a file make of it. */
export function guessByMagic(head: Buffer): Guess {
  if (/^%PDF-\d\.\d/.test(latin(head, 0, 8))) return { type: "application/pdf" };
  const image = imageType(head);
  if (image) return { type: image };
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return { container: "zip" };
  if (isCompound(head)) return { refused: "FILE_OLD_OFFICE" };
  if (isArchive(head)) return { refused: "FILE_ARCHIVE_REFUSED" };
  if (isProgram(head)) return { refused: "FILE_PROGRAM_REFUSED" };
  return { refused: markupRefusal(head) ?? "FILE_TYPE_REFUSED" };
}
