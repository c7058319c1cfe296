import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { exchangeRates } from "@/db/schema";
import {
  exchangeRatesRecorded,
  type RecordExchangeRatesInput,
  recordExchangeRatesInput,
} from "@/domain/exchange-rate/exchange-rate.schema";
import { formatMonth } from "@/lib/format/date";
import { currencyText } from "@/lib/text/currencies";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { signedIn } from "../project/signed-in";
import { isRateUsed } from "./rate-use";

type Given = RecordExchangeRatesInput["rates"][number];
type Stamp = { source: string; publishedOn: string | null; recordedBy: string };

const inWords = ({ statMonth, currency }: Given) => `${formatMonth(statMonth)}${currencyText[currency]}`;

/** Held first, then asked whether money rests on it: a confirmation at the same moment either sees it or is seen. */
async function change(tx: Transaction, given: Given & { version: number }, stamp: Stamp): Promise<void> {
  const place = and(eq(exchangeRates.statMonth, given.statMonth), eq(exchangeRates.currency, given.currency));
  const [held] = await tx
    .select({ id: exchangeRates.id, rate: exchangeRates.rate })
    .from(exchangeRates)
    .where(place)
    .for("update");
  if (!held) throw new AppError("CONFLICT", { rule: "EXCHANGE_RATE_JUST_SET", note: inWords(given) });
  if (Number(held.rate) !== Number(given.rate)) {
    const [row] = await tx.select({ isUsed: isRateUsed }).from(exchangeRates).where(place);
    if (row?.isUsed) throw ruleError("EXCHANGE_RATE_IN_USE", { note: inWords(given) });
  }
  await updateVersioned(
    tx,
    exchangeRates,
    { id: held.id, version: given.version },
    { rate: given.rate, ...stamp },
  );
}

/**
 * Enters or changes the rates of open months. Throws EXCHANGE_RATE_IN_USE when money was converted by the old one,
 * EXCHANGE_RATE_JUST_SET or CONFLICT when somebody was first, STAT_MONTH_CLOSED by the database.
 */
export const recordExchangeRates = command({
  name: "exchangeRate.record",
  permission: "exchangeRate.edit",
  summary: "录入汇率",
  method: "POST",
  path: "/exchange-rates",
  input: recordExchangeRatesInput,
  output: exchangeRatesRecorded,
  run: async ({ tx, actor, input, today }) => {
    const { rates, source, publishedOn } = input;
    if (publishedOn !== null && publishedOn > today) throw fieldError("publishedOn", "公布日期不能晚于今天");
    if (rates.some(({ statMonth }) => statMonth > today.slice(0, 7)))
      throw fieldError("rates", "还没到的月份不录汇率");
    const stamp = { source, publishedOn, recordedBy: signedIn(actor).userId };
    const inOrder = rates.toSorted((a, b) =>
      `${a.statMonth}${a.currency}`.localeCompare(`${b.statMonth}${b.currency}`),
    );
    for (const { version, ...given } of inOrder) {
      if (version === null) await tx.insert(exchangeRates).values({ ...given, ...stamp });
      else await change(tx, { ...given, version }, stamp);
    }
    return { recorded: rates.length };
  },
  audit: ({ input }) => ({
    subject: { type: "exchangeRate", id: input.rates[0]?.statMonth ?? "" },
    detail: {
      source: input.source,
      rates: input.rates.map(({ statMonth, currency, rate }) => `${statMonth} ${currency} ${rate}`),
    },
  }),
});
