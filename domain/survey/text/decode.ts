export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

const sampleBytes = 256 * 1024;

/** Words a survey file has in one of its encodings and, read in the wrong one, has not. */
const tellingWords = [
  "属性描述",
  "地块坐标",
  "扩展信息",
  "坐标系",
  "格式版本号",
  "带号",
  "计量单位",
  "地块",
  "用地",
  "面",
  "公顷",
  "号地",
  "红线",
  "界址",
  "宗地",
  "园",
];

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function byMark(bytes: Uint8Array): { encoding: Encoding; skip: number } | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { encoding: "utf-8", skip: 3 };
  if (startsWith(bytes, 0xff, 0xfe)) return { encoding: "utf-16le", skip: 2 };
  if (startsWith(bytes, 0xfe, 0xff)) return { encoding: "utf-16be", skip: 2 };
  return undefined;
}

const replacement = "\ufffd";

function score(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(bytes);
  const words = tellingWords.filter((word) => text.includes(word)).length;
  return words * 20 - (text.split(replacement).length - 1);
}

/** Whether every byte is UTF-8, read in pieces so that a large file is never held as text. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += sampleBytes)
      decoder.decode(bytes.subarray(at, at + sampleBytes), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/**
 * The encoding of a text file. Nearly every UTF-8 text can be read as GB18030 too, into nonsense, so a byte order mark
 * decides first, then the words such a file must have, then whether the bytes are UTF-8 throughout; else it is GB18030.
 */
export function findEncoding(bytes: Uint8Array): { encoding: Encoding; skip: number } {
  const marked = byMark(bytes);
  if (marked) return marked;
  const sample = bytes.subarray(0, sampleBytes);
  const [gb, utf] = [score(sample, "gb18030"), score(sample, "utf-8")];
  if (Math.abs(gb - utf) >= 20) return { encoding: gb > utf ? "gb18030" : "utf-8", skip: 0 };
  return { encoding: isUtf8(bytes) ? "utf-8" : "gb18030", skip: 0 };
}

/** A short text whose encoding nobody states, such as a field of a DBF. */
export function decodeGuessing(bytes: Uint8Array): string {
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "gb18030").decode(bytes);
}
