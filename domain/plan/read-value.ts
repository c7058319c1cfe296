import { knownUnits } from "@/domain/plan/unit";
import { ok, type Result, refuse } from "@/domain/shared/result";

export type ValueCode =
  | "VALUE_MISSING"
  | "VALUE_NOT_NUMBER"
  | "VALUE_UNIT"
  | "VALUE_DECIMALS"
  | "VALUE_RANGE";

const spellings: Record<string, string> = { 亿: "亿元", 万: "万元", "㎡": "平方米", 平方千米: "平方公里" };

/** The unit's one spelling: 亿 is 亿元, full-width signs are plain. */
export const plainUnit = (text: string): string => {
  const unit = text.normalize("NFKC").replace(/[\s()]/g, "");
  return spellings[unit] ?? unit;
};

const isUnit = (text: string): boolean => knownUnits.includes(text) || text.length <= 4;

/**
 * A value as a plan or a report prints it: `55%` under the unit % is 55, `1,234.5` is 1234.5, `97亿元` under 亿元 is 97.
 * Another unit than the indicator's is refused, never converted.
 */
export function readValue(text: string, unit: string): Result<number, ValueCode> {
  const plain = text.normalize("NFKC").replace(/[,\s]/g, "").replace(/[−–—]/g, "-");
  if (plain === "") return refuse("VALUE_MISSING");
  const [, digits, suffix = ""] = /^([+-]?(?:\d+\.?\d*|\.\d+))(\D*)$/.exec(plain) ?? [];
  if (digits === undefined) return refuse("VALUE_NOT_NUMBER");
  const written = plainUnit(suffix);
  if (written !== "" && written !== plainUnit(unit)) {
    return refuse(isUnit(written) ? "VALUE_UNIT" : "VALUE_NOT_NUMBER");
  }
  const value = Number(digits);
  if (!Number.isFinite(value) || Math.abs(value) > 1e10) return refuse("VALUE_RANGE");
  if (Math.round(value * 1e4) / 1e4 !== value) return refuse("VALUE_DECIMALS");
  return ok(value);
}

/** A year or month however it is written (2025年, 2025年3月, 2025/3, 202503) as `2025` or `2025-03`; null when it is neither. */
export function readPeriod(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const year = /^(199\d|20\d{2})年?(?:度|全年)?$/.exec(plain);
  if (year?.[1]) return year[1];
  const month =
    /^(199\d|20\d{2})[-/.年](\d{1,2})月?$/.exec(plain) ?? /^(199\d|20\d{2})(0[1-9]|1[0-2])$/.exec(plain);
  const number = Number(month?.[2]);
  if (!month?.[1] || number < 1 || number > 12) return null;
  return `${month[1]}-${String(number).padStart(2, "0")}`;
}

/** Whether a period is over or, for a month, has begun; a year counts only once it is over. */
export const hasCome = (period: string, today: string): boolean =>
  period.length === 4 ? period < today.slice(0, 4) : period <= today.slice(0, 7);
