const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const confusions: Readonly<Record<string, string>> = { O: "0", I: "1", Z: "2", S: "5", V: "U" };

declare const usccBrand: unique symbol;

/** 统一社会信用代码 whose characters and both check characters are right. */
export type Uscc = string & { readonly [usccBrand]: true };

/**
 * Why a code is refused. Positions count from 1. `CHECK_DIGIT`: only the 18th character is wrong;
 * `ORGANIZATION_CHECK`: only the 17th; `BODY`: both, so the slip lies somewhere in 9 to 17.
 */
export type UsccRefusal =
  | { ok: false; code: "EMPTY" }
  | { ok: false; code: "LENGTH"; length: number }
  | { ok: false; code: "CHARACTER"; position: number; character: string; suggestion: string | null }
  | { ok: false; code: "CHECK_DIGIT"; expected: string }
  | { ok: false; code: "ORGANIZATION_CHECK"; expected: string }
  | { ok: false; code: "BODY" };

export type UsccResult = { ok: true; value: Uscc } | UsccRefusal;

/** NFKC, no white space or hyphens, upper case. */
export const normalizeUscc = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s-]+/g, "")
    .toUpperCase();

const indexOfCharacter = (character: string): number => alphabet.indexOf(character);

/** The 18th character for the first 17 (GB 32100-2015); null when one of them is not in the alphabet. */
export function usccCheckCharacter(first17: string): string | null {
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const value = indexOfCharacter(first17.charAt(index));
    if (value < 0 || first17.charAt(index) === "") return null;
    sum += value * weight;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** The ninth character of an organisation code for its first eight (GB 11714); letters count A = 10 … Z = 35. */
export function organizationCheckCharacter(first8: string): string {
  const sum = organizationWeights.reduce(
    (total, weight, index) => total + Number.parseInt(first8.charAt(index), 36) * weight,
    0,
  );
  const rest = 11 - (sum % 11);
  if (rest === 10) return "X";
  return rest === 11 ? "0" : String(rest);
}

function firstBadCharacter(code: string, length: number): UsccRefusal | null {
  for (const [index, character] of Array.from(code).slice(0, length).entries()) {
    if (indexOfCharacter(character) >= 0) continue;
    const suggestion = confusions[character] ?? null;
    return { ok: false, code: "CHARACTER", position: index + 1, character, suggestion };
  }
  return null;
}

const isUscc = (code: string): code is Uscc =>
  usccCheckCharacter(code) === code.charAt(17) &&
  organizationCheckCharacter(code.slice(8, 16)) === code.charAt(16);

/** Normalises and checks a code; a refusal says which character is wrong and what it should be. */
export function checkUscc(text: string): UsccResult {
  const code = normalizeUscc(text);
  if (code === "") return { ok: false, code: "EMPTY" };
  const length = Array.from(code).length;
  if (length !== 18) return { ok: false, code: "LENGTH", length };
  const bad = firstBadCharacter(code, 17);
  if (bad !== null) return bad;
  if (isUscc(code)) return { ok: true, value: code };
  const organization = organizationCheckCharacter(code.slice(8, 16));
  const expected = usccCheckCharacter(code);
  const organizationIsRight = organization === code.charAt(16);
  if (expected !== null && expected !== code.charAt(17)) {
    return organizationIsRight ? { ok: false, code: "CHECK_DIGIT", expected } : { ok: false, code: "BODY" };
  }
  return { ok: false, code: "ORGANIZATION_CHECK", expected: organization };
}

/** The code that results when every look-alike letter (O/0, I/1, Z/2, S/5) is replaced, if that one is valid. */
export function suggestUscc(text: string): Uscc | null {
  const fixed = normalizeUscc(text).replace(/[OIZSV]/g, (letter) => confusions[letter] ?? letter);
  const result = checkUscc(fixed);
  return result.ok && fixed !== normalizeUscc(text) ? result.value : null;
}

/** Right in form (18 characters of the alphabet) even if a check fails: what may be kept after verification by hand. */
export function hasUsccForm(text: string): boolean {
  const code = normalizeUscc(text);
  return code.length === 18 && firstBadCharacter(code, 18) === null;
}
