import type { FundCategory } from "@/domain/amount/fund-entry";
import type { IsoMonth } from "@/domain/calendar/date";
import { type Currency, convertToFen, convertToUsdCents } from "@/domain/money/currency";
import { decimalFromFen } from "@/domain/money/decimal";
import { type Fen, fen } from "@/domain/money/fen";
import { demoRate } from "./exchange-rates";
import type { Source } from "./sources";

/** In which money investors of a place reckon. */
export const currencyFrom: Record<string, Currency> = {
  DE: "EUR",
  JP: "JPY",
  KR: "USD",
  US: "USD",
  "810000": "HKD",
  "710000": "USD",
};

type PaidAmount = { currency: Currency; exchangeRate: string; amountOriginal: string; amountFen: Fen };

/** Foreign capital is paid in its own currency, in round sums, at the month's rate; everything else in yuan. */
export function paidAmount(
  source: Source,
  category: FundCategory,
  amountFen: Fen,
  month: IsoMonth,
): PaidAmount {
  const currency = category === "foreignCapital" ? currencyFrom[source.regionCode] : undefined;
  if (!currency) {
    const amountOriginal = decimalFromFen(amountFen, "yuan");
    return { currency: "CNY", exchangeRate: "1", amountOriginal, amountFen };
  }
  const exchangeRate = demoRate(month, currency);
  const original = Math.max(1, Math.round(amountFen / 100 / Number(exchangeRate) / 10_000)) * 10_000;
  const worth = convertToFen(original * 100, exchangeRate);
  if (!worth.ok) throw new RangeError(`no worth of ${original} ${currency}`);
  return { currency, exchangeRate, amountOriginal: original.toFixed(2), amountFen: fen(worth.value) };
}

/** US cents of what was paid, at the month's cross rate. */
export function usdCentsOf({ amountOriginal, exchangeRate }: PaidAmount, month: IsoMonth): number {
  const cents = convertToUsdCents(
    Math.round(Number(amountOriginal) * 100),
    exchangeRate,
    demoRate(month, "USD"),
  );
  if (!cents.ok) throw new RangeError(`no dollars for ${amountOriginal}`);
  return cents.value;
}
