import type { Transaction } from "@/db/client";
import { type Currency, convertToFen, convertToUsdCents, hundredthsOf } from "@/domain/money/currency";
import { formatMonth } from "@/lib/format/date";
import { currencyText } from "@/lib/text/currencies";
import { readNewestRates, requireRate } from "../exchange-rate/read-rates";
import { fieldError, ruleError } from "../kernel/app-error";

/** 1000 亿元: what a ledger row holds at most. */
const mostFen = 1e13;

type Original = { currency: Currency; amountOriginal: string };

function toFen({ amountOriginal }: Original, rate: string): number {
  const hundredths = hundredthsOf(amountOriginal);
  const converted = hundredths === null ? null : convertToFen(hundredths, rate);
  if (!converted?.ok || Math.abs(converted.value) > mostFen)
    throw fieldError("amountOriginal", "折合人民币超过 1000 亿元，核对金额和币种");
  return converted.value;
}

/** Renminbi worth by the newest known rate up to a month; null when the currency has none yet. */
export async function estimateWorth(tx: Transaction, original: Original, upToMonth: string) {
  const { currency } = original;
  if (currency === "CNY") return { exchangeRate: "1", amountFen: toFen(original, "1") };
  const known = (await readNewestRates(tx, upToMonth)).find((rate) => rate.currency === currency);
  return known ? { exchangeRate: known.rate, amountFen: toFen(original, known.rate) } : null;
}

/** The same for an entry that is handed in; throws EXCHANGE_RATE_MISSING when nobody has entered any rate. */
export async function requireEstimate(tx: Transaction, original: Original, upToMonth: string) {
  const worth = await estimateWorth(tx, original, upToMonth);
  if (worth) return worth;
  const note = `${formatMonth(upToMonth)}，${currencyText[original.currency]}`;
  throw ruleError("EXCHANGE_RATE_MISSING", { note });
}

/**
 * Worth at the rates of a statistical month: fen, and for foreign capital US cents by the cross rate. Throws
 * EXCHANGE_RATE_MISSING naming month and currency.
 */
export async function worthIn(tx: Transaction, original: Original, statMonth: string, isForeign: boolean) {
  const exchangeRate = await requireRate(tx, statMonth, original.currency);
  const amountFen = toFen(original, exchangeRate);
  if (!isForeign) return { exchangeRate, amountFen, usdCents: null };
  const usdRate = await requireRate(tx, statMonth, "USD");
  const hundredths = hundredthsOf(original.amountOriginal);
  const usd = hundredths === null ? null : convertToUsdCents(hundredths, exchangeRate, usdRate);
  if (!usd?.ok) throw fieldError("amountOriginal", "折合美元超出可记的范围，核对金额和币种");
  return { exchangeRate, amountFen, usdCents: usd.value };
}
