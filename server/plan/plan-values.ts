/** A numeric column as Postgres sends it. */
export const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));

/** A value as it is stored: four decimals. */
export const decimalOf = (value: number | null): string | null => (value === null ? null : value.toFixed(4));

const fenPer: Record<string, number> = { 元: 1e2, 万元: 1e6, 亿元: 1e10 };

/** Fen in an indicator's unit of renminbi, to four decimals; null for a unit that isn't one. */
export function yuanValue(fen: number, unit: string): number | null {
  const factor = fenPer[unit];
  return factor === undefined ? null : Math.round((fen / factor) * 1e4) / 1e4;
}
