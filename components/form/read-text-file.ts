const startsWith = (bytes: ArrayBuffer, ...head: number[]): boolean => {
  const first = new Uint8Array(bytes.slice(0, head.length));
  return head.every((byte, at) => first[at] === byte);
};

/** An .xlsx (a zip) or an old .xls: no text that could be split into cells. */
export const isWorkbook = (bytes: ArrayBuffer): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** A text file in UTF-8, in UTF-16 (“Unicode 文本” of Excel) or, as Excel saves .csv in Chinese, GB18030. */
export function decodeText(bytes: ArrayBuffer): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
