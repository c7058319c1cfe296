import { area, muText } from "@/domain/land/area";
import { parseScaledDecimal } from "@/domain/money/decimal";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { absent, groupDecimal } from "@/lib/format/number";

/** Square metres that may be below zero, in 亩 with up to two decimals and a true minus. */
export function signedMu(sqm: string): string {
  const parsed = parseScaledDecimal(sqm, 2);
  if (!parsed.ok) return absent;
  const isNegative = parsed.value < 0n;
  const size = area(Number(isNegative ? -parsed.value : parsed.value));
  return groupDecimal(`${isNegative ? "-" : ""}${trimDecimal(muText(size))}`);
}
