import { type MoneyUnit, roundFen } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { absent, groupDecimal } from "@/lib/format/number";

/** Integer fen, branded or as a DTO carries it. */
type MaybeFen = number | null | undefined;

export const moneyUnitText: Record<MoneyUnit, string> = { yuan: "元", wan: "万元", yi: "亿元" };

function formatIn(amount: MaybeFen, unit: MoneyUnit, decimals: number): string {
  if (amount === null || amount === undefined) return absent;
  return groupDecimal(roundFen(fen(amount), unit, decimals));
}

/** The figure in 亿元 without its unit, for columns whose header names it. */
export const formatYi = (amount: MaybeFen, decimals = 2): string => formatIn(amount, "yi", decimals);

/** The figure in 万元 without its unit, for columns whose header names it. */
export const formatWan = (amount: MaybeFen, decimals = 2): string => formatIn(amount, "wan", decimals);

/** The figure in 元 to the fen, without its unit. */
export const formatYuan = (amount: MaybeFen): string => formatIn(amount, "yuan", 2);

/** The unit in which an amount reads best: 亿元 from 1 亿, 万元 from 1 万, else 元, after rounding. */
export function proseUnit(amount: number): MoneyUnit {
  const size = (unit: MoneyUnit) => Math.abs(Number(roundFen(fen(amount), unit, 2)));
  if (size("wan") >= 10_000) return "yi";
  return size("yuan") >= 10_000 ? "wan" : "yuan";
}

/** An amount with the unit that suits it and no trailing zeros, for sentences: 1.65亿元, 350万元. */
export function formatAmount(amount: MaybeFen): string {
  if (amount === null || amount === undefined) return absent;
  const unit = proseUnit(amount);
  const figure = trimDecimal(roundFen(fen(amount), unit, 2));
  return `${groupDecimal(figure)}${moneyUnitText[unit]}`;
}
