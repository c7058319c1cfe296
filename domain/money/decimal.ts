import { divideHalfUp, type Fen, fen, isFen } from "@/domain/money/fen";
import { ok, type Result, refuse } from "@/domain/shared/result";
import { trimDecimal } from "@/domain/shared/trim-decimal";

/** Number of decimals after which an amount in this unit is exact to the fen. */
export const moneyUnitDecimals = { yuan: 2, wan: 6, yi: 10 } as const;

export type MoneyUnit = keyof typeof moneyUnitDecimals;

export type DecimalCode = "NOT_A_NUMBER" | "TOO_PRECISE" | "OUT_OF_RANGE";

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

/** Full-width digits, thousands separators and the true minus sign as people type or paste them. */
function plainDecimal(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replace(/^[−–]/, "-")
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
}

/** Reads a decimal string exactly as an integer of 10^-decimals; no float is involved. */
export function parseScaledDecimal(text: string, decimals: number): Result<bigint, DecimalCode> {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(plainDecimal(text));
  if (match === null) return refuse("NOT_A_NUMBER");
  const fraction = (match[3] ?? "").replace(/0+$/, "");
  if (fraction.length > decimals) return refuse("TOO_PRECISE");
  const digits = BigInt(`${match[2]}${fraction.padEnd(decimals, "0")}`);
  return ok(match[1] === "-" ? -digits : digits);
}

/** Reads an amount written in 元, 万元 or 亿元 exactly to the fen; a part of a fen is TOO_PRECISE. */
export function fenFromDecimal(text: string, unit: MoneyUnit): Result<Fen, DecimalCode> {
  const parsed = parseScaledDecimal(text, moneyUnitDecimals[unit]);
  if (!parsed.ok) return parsed;
  const amount = Number(parsed.value);
  return isFen(amount) ? ok(fen(amount)) : refuse("OUT_OF_RANGE");
}

export const fenFromYuan = (text: string): Result<Fen, DecimalCode> => fenFromDecimal(text, "yuan");
export const fenFromWan = (text: string): Result<Fen, DecimalCode> => fenFromDecimal(text, "wan");
export const fenFromYi = (text: string): Result<Fen, DecimalCode> => fenFromDecimal(text, "yi");

/** Writes an integer of 10^-decimals as a decimal string, keeping every digit. */
export function writeScaledDecimal(value: bigint, decimals: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? "" : `.${digits.slice(-decimals)}`;
  return `${value < 0n ? "-" : ""}${whole}${fraction}`;
}

/** The exact amount in a unit without trailing zeros, for input fields; `fenFromDecimal` reads it back. */
export function decimalFromFen(amount: Fen, unit: MoneyUnit): string {
  const text = writeScaledDecimal(BigInt(amount), moneyUnitDecimals[unit]);
  return trimDecimal(text);
}

/** The amount in a unit, rounded half up to a fixed number of decimals. Display only. */
export function roundFen(amount: Fen, unit: MoneyUnit, decimals: number): string {
  const drop = Math.max(0, moneyUnitDecimals[unit] - decimals);
  const rounded = divideHalfUp(BigInt(amount), powerOfTen(drop));
  return writeScaledDecimal(rounded, moneyUnitDecimals[unit] - drop);
}
