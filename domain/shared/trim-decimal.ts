/** A decimal without zeros at the end of its fraction: 43.20 → 43.2, 10.00 → 10; a whole number keeps its own, 6000 → 6000. */
export const trimDecimal = (decimal: string): string =>
  decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
