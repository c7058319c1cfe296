import type { Database } from "@/db/client";
import { exchangeRates } from "@/db/schema";
import type { ForeignCurrency } from "@/domain/money/currency";

/** Rates of one month, as a statistician entered them. */
export async function buildRates(
  db: Database,
  statMonth: string,
  rates: Partial<Record<ForeignCurrency, string>>,
): Promise<void> {
  for (const [currency, rate] of Object.entries(rates)) {
    // safe because the record's keys are foreign currencies
    const code = currency as ForeignCurrency;
    await db.insert(exchangeRates).values({ statMonth, currency: code, rate, source: "中国人民银行" });
  }
}
