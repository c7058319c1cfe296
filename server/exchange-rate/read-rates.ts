import { and, desc, eq, lte } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { exchangeRates } from "@/db/schema";
import type { Currency, ForeignCurrency } from "@/domain/money/currency";
import { formatMonth } from "@/lib/format/date";
import { currencyText } from "@/lib/text/currencies";
import { ruleError } from "../kernel/app-error";

/**
 * Yuan for one unit of the currency in a statistical month, held until the transaction ends so that nobody changes it
 * meanwhile; 1 for renminbi. Throws EXCHANGE_RATE_MISSING naming month and currency.
 */
export async function requireRate(tx: Transaction, statMonth: string, currency: Currency): Promise<string> {
  if (currency === "CNY") return "1";
  const [row] = await tx
    .select({ rate: exchangeRates.rate })
    .from(exchangeRates)
    .where(and(eq(exchangeRates.statMonth, statMonth), eq(exchangeRates.currency, currency)))
    .for("share");
  if (!row) {
    throw ruleError("EXCHANGE_RATE_MISSING", {
      note: `${formatMonth(statMonth)}，${currencyText[currency]}`,
    });
  }
  return row.rate;
}

export type KnownRate = { currency: ForeignCurrency; statMonth: string; rate: string };

/** The newest rate of each currency up to a month, for estimates. */
export async function readNewestRates(db: Database | Transaction, upToMonth: string): Promise<KnownRate[]> {
  const rows = await db
    .selectDistinctOn([exchangeRates.currency], {
      currency: exchangeRates.currency,
      statMonth: exchangeRates.statMonth,
      rate: exchangeRates.rate,
    })
    .from(exchangeRates)
    .where(lte(exchangeRates.statMonth, upToMonth))
    .orderBy(exchangeRates.currency, desc(exchangeRates.statMonth));
  return rows.flatMap(({ currency, ...row }) => (currency === "CNY" ? [] : [{ ...row, currency }]));
}
