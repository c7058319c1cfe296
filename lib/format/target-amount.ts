import { isForeignMeasure, type Measure } from "@/domain/amount/measure";
import { type DecimalCode, decimalFromFen, fenFromDecimal, type MoneyUnit } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { ok, type Result, refuse } from "@/domain/shared/result";
import { absent, groupDecimal } from "./number";

/** What a table of targets is written in; of foreign measures always 万美元. */
export const targetUnits = ["yi", "wan"] as const;
export type TargetUnit = (typeof targetUnits)[number];

export const targetUnitText = (measure: Measure, unit: TargetUnit): string => {
  if (isForeignMeasure(measure)) return "万美元";
  return unit === "yi" ? "亿元" : "万元";
};

const scaleOf = (measure: Measure, unit: TargetUnit): MoneyUnit => (isForeignMeasure(measure) ? "wan" : unit);

/** Units people write behind a number, the longest first. */
const suffixes = {
  yuan: { 亿元: "yi", 万元: "wan", 亿: "yi", 万: "wan", 元: "yuan" },
  foreign: { 亿美元: "yi", 万美元: "wan", 美元: "yuan", 万: "wan" },
} as const satisfies Record<string, Record<string, MoneyUnit>>;

function splitUnit(text: string, measure: Measure): { figure: string; unit: MoneyUnit | null } {
  const known = Object.entries<MoneyUnit>(isForeignMeasure(measure) ? suffixes.foreign : suffixes.yuan);
  const found = known.find(([suffix]) => text.endsWith(suffix));
  return found ? { figure: text.slice(0, -found[0].length), unit: found[1] } : { figure: text, unit: null };
}

const tidy = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[,\s，]/g, "")
    .replace(/。/g, ".");

export type TargetTextCode = DecimalCode | "NEGATIVE";

/**
 * Reads a target as typed or pasted, exactly: in the table's unit unless one is written behind it. Empty, or a dash as
 * spreadsheets print it, is no target. Fen, of foreign measures US cents.
 */
export function parseTarget(
  text: string,
  measure: Measure,
  unit: TargetUnit,
): Result<number | null, TargetTextCode> {
  const plain = tidy(text);
  if (plain === "" || /^[-–—−]$/.test(plain)) return ok(null);
  const { figure, unit: written } = splitUnit(plain, measure);
  const amount = fenFromDecimal(figure, written ?? scaleOf(measure, unit));
  if (!amount.ok) return amount;
  if (amount.value < 0) return refuse("NEGATIVE");
  return amount.value > 1e13 ? refuse("OUT_OF_RANGE") : amount;
}

/** The exact figure in the table's unit for an input, without separators. */
export const targetInputText = (value: number | null, measure: Measure, unit: TargetUnit): string =>
  value === null ? "" : decimalFromFen(fen(value), scaleOf(measure, unit));

/** The exact figure in the table's unit with separators and at least two decimals; an en dash for none. */
export function formatTarget(value: number | null, measure: Measure, unit: TargetUnit): string {
  if (value === null) return absent;
  const [whole = "0", fraction = ""] = decimalFromFen(fen(value), scaleOf(measure, unit)).split(".");
  return groupDecimal(`${whole}.${fraction.padEnd(2, "0")}`);
}
