import type { ExchangeRateItem, ExchangeRateYear } from "@/domain/exchange-rate/exchange-rate.schema";
import type { ForeignCurrency } from "@/domain/money/currency";

export type RateRow = {
  statMonth: string;
  isClosed: boolean;
  rates: Partial<Record<ForeignCurrency, ExchangeRateItem>>;
  /** Of the row: where it is from, who entered it; the first rate's, they are entered together. */
  first: ExchangeRateItem | undefined;
};

/** Months of a year, the newest first, up to the running one. */
export function monthsOf(year: number, today: string): string[] {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
  return months.filter((month) => month <= today.slice(0, 7)).toReversed();
}

/** The rate table, a row a month. */
export function rateRows(year: number, today: string, data: ExchangeRateYear | undefined): RateRow[] {
  return monthsOf(year, today).map((statMonth) => {
    const items = (data?.items ?? []).filter((item) => item.statMonth === statMonth);
    return {
      statMonth,
      isClosed: data?.closedMonths.includes(statMonth) ?? false,
      rates: Object.fromEntries(items.map((item) => [item.currency, item])),
      first: items[0],
    };
  });
}

/** With enough places that a column of one currency lines up; no digit is dropped. */
export function alignedRate(rate: string): string {
  const places = Number(rate) < 0.1 ? 6 : Number(rate) < 1 ? 5 : 4;
  const [whole = "0", fraction = ""] = rateText(rate).split(".");
  return `${whole}.${fraction.padEnd(places, "0")}`;
}

/** 7.1234 without the noughts the database keeps. */
export const rateText = (rate: string): string => rate.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
