import { plainUnit, readValue } from "@/domain/plan/read-value";
import { convertUnit } from "@/domain/plan/unit";

const places = 1e4;

/** `9,700万元` under 亿元; NaN where the unit behind the figure measures something else, or it doesn't come out even. */
function converted(text: string, unit: string): number {
  const suffix = plainUnit(/\D*$/.exec(text.normalize("NFKC").trim())?.[0] ?? "");
  const written = readValue(text, suffix);
  const value = written.ok ? convertUnit(written.value, suffix, unit) : null;
  if (value === null) return Number.NaN;
  const rounded = Math.round(value * places) / places;
  return Math.abs(rounded - value) < 1e-9 * Math.max(1, Math.abs(value)) ? rounded : Number.NaN;
}

/**
 * A number as typed, with full-width digits, separators or the unit behind it (55%, 9,700万元 for 0.97亿元); null for
 * nothing, NaN for none.
 */
export function readNumber(text: string, unit = ""): number | null {
  if (text.trim() === "") return null;
  const value = readValue(text, unit);
  if (value.ok) return value.value;
  return value.code === "VALUE_UNIT" ? converted(text, unit) : Number.NaN;
}

/** What is shown for a stored number in a text field. */
export const writeNumber = (value: number | null): string => (value === null ? "" : String(value));
