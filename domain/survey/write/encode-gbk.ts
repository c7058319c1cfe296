import type { Encode } from "./write-shapefile";

let table: Map<string, Uint8Array> | undefined;

/** Every character of two bytes in GBK, by decoding all pairs once: the platform decodes GBK but does not encode it. */
function gbkTable(): Map<string, Uint8Array> {
  if (table) return table;
  const decoder = new TextDecoder("gbk");
  const built = new Map<string, Uint8Array>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const bytes = Uint8Array.of(lead, trail);
      const text = decoder.decode(bytes);
      if ([...text].length === 1 && text !== "\ufffd" && !built.has(text)) built.set(text, bytes);
    }
  table = built;
  return built;
}

/** A text in GBK; what GBK doesn't have becomes a question mark. */
export const encodeGbk: Encode = (text) =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0x3f;
      return code < 0x80 ? [code] : [...(gbkTable().get(character) ?? [0x3f])];
    }),
  );

/** Whether GBK holds every character of a text. */
export const fitsGbk = (text: string): boolean =>
  [...text].every((character) => (character.codePointAt(0) ?? 0) < 0x80 || gbkTable().has(character));
