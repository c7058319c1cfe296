import { type DecimalCode, parseScaledDecimal } from "@/domain/money/decimal";
import { divideHalfUp, type Fen, fen, isFen } from "@/domain/money/fen";
import { ok, type Result, refuse } from "@/domain/shared/result";

/** Currencies in which investors pay; original amounts are kept in hundredths of the currency. */
export const currencies = ["CNY", "USD", "EUR", "JPY", "KRW", "GBP", "HKD", "TWD", "SGD"] as const;

export type Currency = (typeof currencies)[number];

/** Decimals of a stored exchange rate (yuan for one unit of the currency). */
export const rateDecimals = 6;

/** Renminbi value of an original amount in hundredths at a rate such as "7.1234", half up to the fen. */
export function convertToFen(
  originalHundredths: number,
  rate: string,
): Result<Fen, DecimalCode | "RATE_NOT_POSITIVE"> {
  const parsed = parseScaledDecimal(rate, rateDecimals);
  if (!parsed.ok) return parsed;
  if (parsed.value <= 0n) return refuse("RATE_NOT_POSITIVE");
  if (!Number.isSafeInteger(originalHundredths)) return refuse("OUT_OF_RANGE");
  const product = BigInt(originalHundredths) * parsed.value;
  const amount = Number(divideHalfUp(product, 10n ** BigInt(rateDecimals)));
  return isFen(amount) ? ok(fen(amount)) : refuse("OUT_OF_RANGE");
}
