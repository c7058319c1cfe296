import { z } from "zod";
import { type ForeignCurrency, foreignCurrencies } from "../money/currency";
import { idField, isoDateField, monthField, textField } from "../shared/fields";

export const currencyField = z.enum(foreignCurrencies, { error: "选择币种" });

/** Yuan for one unit of the currency, as a decimal with at most six places. */
export const rateField = z
  .string()
  .regex(/^\d{1,7}(\.\d{1,6})?$/, "汇率填写数字，最多 6 位小数，为 1 单位外币合人民币元")
  .refine((rate) => Number(rate) > 0, { error: "汇率须大于 0" });

const isOnce = (rates: readonly { statMonth: string; currency: ForeignCurrency }[]) =>
  new Set(rates.map(({ statMonth, currency }) => `${statMonth} ${currency}`)).size === rates.length;

export const recordExchangeRatesInput = z.object({
  source: textField("来源", 80),
  publishedOn: isoDateField.nullable().default(null),
  rates: z
    .array(
      z.object({
        statMonth: monthField,
        currency: currencyField,
        rate: rateField,
        /** Of the rate that stands there; null when there is none yet. */
        version: z.number().int().min(1).nullable().default(null),
      }),
    )
    .min(1, "至少填写一个汇率")
    .max(96, "一次最多录入 96 个汇率")
    .refine(isOnce, { error: "同一月份、同一币种填了两次" }),
});
export type RecordExchangeRatesInput = z.output<typeof recordExchangeRatesInput>;

export const exchangeRatesRecorded = z.object({ recorded: z.number().int() });

export const listExchangeRatesInput = z.object({ year: z.number().int().min(1990).max(2099) });

export const exchangeRateItem = z.object({
  id: idField,
  statMonth: monthField,
  currency: currencyField,
  rate: z.string(),
  publishedOn: z.string().nullable(),
  source: z.string(),
  recordedByName: z.string().nullable(),
  recordedAt: z.string(),
  /** Money or agreements stand that were converted by it. */
  isUsed: z.boolean(),
  version: z.number().int(),
});
export type ExchangeRateItem = z.output<typeof exchangeRateItem>;

/** Rates of one year; a closed month's are read only. */
export const exchangeRateYear = z.object({
  items: z.array(exchangeRateItem),
  closedMonths: z.array(monthField),
});
export type ExchangeRateYear = z.output<typeof exchangeRateYear>;

export const newestExchangeRates = z.object({
  items: z.array(z.object({ currency: currencyField, statMonth: monthField, rate: z.string() })),
});
export type NewestExchangeRates = z.output<typeof newestExchangeRates>;
