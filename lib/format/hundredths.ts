import { absent, formatNumber } from "@/lib/format/number";

/** Integer hundredths with two decimals; an en dash where there is none. */
export const formatHundredths = (hundredths: number | null | undefined, decimals = 2): string =>
  hundredths === null || hundredths === undefined ? absent : formatNumber(hundredths / 100, decimals);

/** With its sign: +13.33, −2.10; 0 without. */
export function formatChange(hundredths: number): string {
  const size = formatHundredths(Math.abs(hundredths));
  if (hundredths === 0) return size;
  return hundredths > 0 ? `+${size}` : `−${size}`;
}
