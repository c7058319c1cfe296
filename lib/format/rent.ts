import { roundFen } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { absent } from "./number";

/** Rent of a ㎡ and month in 元, without its unit. */
export const formatRent = (rentFen: number | null | undefined): string =>
  rentFen === null || rentFen === undefined ? absent : trimDecimal(roundFen(fen(rentFen), "yuan", 2));

/** The same with its unit, for sentences. */
export const formatRentWithUnit = (rentFen: number | null | undefined): string =>
  rentFen === null || rentFen === undefined ? absent : `${formatRent(rentFen)}元/㎡·月`;

/** 元 as typed, with at most two decimals, in fen; null for anything else. */
export function rentFenOf(text: string): number | null {
  const match = /^(\d{1,4})(?:\.(\d{1,2}))?$/.exec(text.trim());
  return match ? Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0")) : null;
}
