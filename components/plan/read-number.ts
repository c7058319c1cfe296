import { readValue } from "@/domain/plan/read-value";

/** A number as typed, with full-width digits, separators or the unit behind it (55%); null for nothing, NaN for none. */
export function readNumber(text: string, unit = ""): number | null {
  if (text.trim() === "") return null;
  const value = readValue(text, unit);
  return value.ok ? value.value : Number.NaN;
}

/** What is shown for a stored number in a text field. */
export const writeNumber = (value: number | null): string => (value === null ? "" : String(value));
