/** A number as typed, with full-width digits and separators; null when nothing was typed, NaN when it is none. */
export function readNumber(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[,\s，]/g, "");
  return plain === "" ? null : Number(plain);
}

/** What is shown for a stored number in a text field. */
export const writeNumber = (value: number | null): string => (value === null ? "" : String(value));
