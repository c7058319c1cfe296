import { type DecimalCode, parseScaledDecimal } from "@/domain/money/decimal";
import { divideHalfUp, type Fen, fen, isFen } from "@/domain/money/fen";
import { ok, type Result, refuse } from "@/domain/shared/result";

/** Currencies in which investors pay; original amounts are kept in hundredths of the currency. */
export const currencies = ["CNY", "USD", "EUR", "JPY", "KRW", "GBP", "HKD", "TWD", "SGD"] as const;

export type Currency = (typeof currencies)[number];

export type ForeignCurrency = Exclude<Currency, "CNY">;

/** Currencies that have an exchange rate. */
export const foreignCurrencies = currencies.filter((currency) => currency !== "CNY");

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

/** Hundredths of an amount such as "1234567.8"; null when it is none or has parts of a hundredth. */
export function hundredthsOf(amountOriginal: string): number | null {
  const parsed = parseScaledDecimal(amountOriginal, 2);
  if (!parsed.ok) return null;
  const hundredths = Number(parsed.value);
  return Number.isSafeInteger(hundredths) ? hundredths : null;
}

/**
 * US cents of an original amount by the cross rate through renminbi: hundredths × its rate ÷ the dollar's, rounded half
 * up once. Dollars stay what they are.
 */
export function convertToUsdCents(
  originalHundredths: number,
  rate: string,
  usdRate: string,
): Result<number, DecimalCode | "RATE_NOT_POSITIVE"> {
  const [own, dollar] = [parseScaledDecimal(rate, rateDecimals), parseScaledDecimal(usdRate, rateDecimals)];
  if (!own.ok) return own;
  if (!dollar.ok) return dollar;
  if (own.value <= 0n || dollar.value <= 0n) return refuse("RATE_NOT_POSITIVE");
  if (!Number.isSafeInteger(originalHundredths)) return refuse("OUT_OF_RANGE");
  const cents = Number(divideHalfUp(BigInt(originalHundredths) * own.value, dollar.value));
  return Number.isSafeInteger(cents) ? ok(cents) : refuse("OUT_OF_RANGE");
}
