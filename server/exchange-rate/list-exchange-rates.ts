import { eq, like } from "drizzle-orm";
import { exchangeRates, users } from "@/db/schema";
import { exchangeRateYear, listExchangeRatesInput } from "@/domain/exchange-rate/exchange-rate.schema";
import { query } from "../kernel/procedure";
import { closedMonths, isRateUsed } from "./rate-use";

/** The exchange rates of one year by month and currency, with who entered them and whether money rests on them. */
export const listExchangeRates = query({
  name: "exchangeRate.list",
  permission: "amount.read",
  summary: "一年的汇率表",
  method: "GET",
  path: "/exchange-rates",
  input: listExchangeRatesInput,
  output: exchangeRateYear,
  run: async ({ db, input }) => {
    const [rows, closed] = await Promise.all([
      db
        .select({
          id: exchangeRates.id,
          statMonth: exchangeRates.statMonth,
          currency: exchangeRates.currency,
          rate: exchangeRates.rate,
          publishedOn: exchangeRates.publishedOn,
          source: exchangeRates.source,
          recordedByName: users.displayName,
          recordedAt: exchangeRates.updatedAt,
          isUsed: isRateUsed,
          version: exchangeRates.version,
        })
        .from(exchangeRates)
        .leftJoin(users, eq(users.id, exchangeRates.recordedBy))
        .where(like(exchangeRates.statMonth, `${input.year}-%`))
        .orderBy(exchangeRates.statMonth, exchangeRates.currency),
      closedMonths(db),
    ]);
    const items = rows.flatMap(({ currency, ...row }) => (currency === "CNY" ? [] : [{ ...row, currency }]));
    return { items, closedMonths: closed.filter((month) => month.startsWith(`${input.year}-`)) };
  },
});
