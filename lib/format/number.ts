/** What stands for a value that is not there; never 0. */
export const absent = "–";

/** Adds thousands separators to a plain decimal string and writes the true minus sign (U+2212). */
export function groupDecimal(decimal: string): string {
  const negative = decimal.startsWith("-");
  const [whole = "0", fraction] = (negative ? decimal.slice(1) : decimal).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const body = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const isZero = !/[1-9]/.test(body);
  return negative && !isZero ? `\u2212${body}` : body;
}

/** A count or other plain number with separators; `decimals` digits, half up by magnitude. */
export function formatNumber(value: number | null | undefined, decimals = 0): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return absent;
  const scale = 10 ** decimals;
  const rounded = Math.round((Math.abs(value) + Number.EPSILON * Math.abs(value)) * scale) / scale;
  return groupDecimal(`${value < 0 ? "-" : ""}${rounded.toFixed(decimals)}`);
}

/** A share given in basis points (8667 → 86.7%). */
export function formatPercent(basisPoints: number | null | undefined, decimals = 1): string {
  if (basisPoints === null || basisPoints === undefined) return absent;
  return `${formatNumber(basisPoints / 100, decimals)}%`;
}
