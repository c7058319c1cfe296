import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { exchangeRates } from "@/db/schema";

/** Whether counted money or a standing agreement of the rate's month was converted by it, the dollar also as a cross rate. */
export const isRateUsed = sql<boolean>`(
  exists (select 1 from fund_entries f where f.stat_month = ${exchangeRates.statMonth}
    and f.state in ('confirmed', 'locked') and f.reverses_id is null
    and (f.currency = ${exchangeRates.currency} or (${exchangeRates.currency} = 'USD' and f.usd_cents is not null)))
  or exists (select 1 from agreements a where a.stat_month = ${exchangeRates.statMonth} and not a.is_void
    and (a.currency = ${exchangeRates.currency} or a.foreign_currency = ${exchangeRates.currency}
      or (${exchangeRates.currency} = 'USD' and a.foreign_usd_cents is not null))))`;

/** Months that are closed and not opened again. */
export async function closedMonths(db: Database | Transaction): Promise<string[]> {
  const rows = await db.execute<{ stat_month: string }>(
    sql`select stat_month from month_closings where reopened_at is null order by stat_month`,
  );
  return rows.map((row) => row.stat_month);
}
