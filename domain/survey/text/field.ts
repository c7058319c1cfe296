// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
const unprintable = /[\u0000-\u001f\u007f-\u009f\ufffd\u2028\u2029\ufeff]|\p{Surrogate}/gu;

const longestText = 100;

/** Text of a file fit to be shown and kept: without controls, trimmed, cut at 100 characters; null when nothing is left. */
export function cleanText(text: string | undefined): string | null {
  if (text === undefined) return null;
  const clean = [...text.slice(0, longestText * 4).replace(unprintable, "")]
    .slice(0, longestText)
    .join("")
    .trim();
  return clean === "" ? null : clean;
}

const fullWidth = /[\uff01-\uff5e]/g;

export const halfWidth = (text: string): string =>
  text.replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,2})?$/;
const degrees = /^(\d{1,3})\s*[°度]\s*(\d{1,2})\s*['′分]\s*(\d{1,2}(?:\.\d+)?)\s*(?:["″”秒]|'')?$/;

/** A decimal number, or degrees with minutes and seconds; undefined for anything else. */
export function readNumber(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? "";
  if (trimmed.length > 40) return undefined;
  if (plainNumber.test(trimmed)) return finite(Number(trimmed));
  const half = halfWidth(trimmed).trim();
  if (plainNumber.test(half)) return finite(Number(half));
  const [, whole, minutes, seconds] = degrees.exec(half) ?? [];
  if (whole === undefined || Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  return Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

const sqmOf: readonly [RegExp, number][] = [
  [/^(公顷|ha|hm2|hm²)$/i, 10_000],
  [/^(平方米|平米|㎡|m2|m²)$/i, 1],
  [/^亩$/, 2000 / 3],
];

/** Square metres of an area as a file writes it, `2.8800`, `2.8800公顷`, `43.2亩`; a bare number is in `unitSqm`. */
export function readArea(text: string | undefined, unitSqm: number): number | undefined {
  const half = halfWidth(text ?? "").trim();
  const bare = readNumber(half);
  if (bare !== undefined) return bare * unitSqm;
  const [, number, unit = ""] = /^([\d.+eE-]+)\s*(\D+)$/.exec(half.slice(0, 60)) ?? [];
  const value = readNumber(number);
  const factor = sqmOf.find(([pattern]) => pattern.test(unit.trim()))?.[1];
  return value === undefined || factor === undefined ? undefined : value * factor;
}
