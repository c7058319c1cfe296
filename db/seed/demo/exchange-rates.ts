import type { exchangeRates } from "@/db/schema";
import {
  addDays,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
  isoMonth,
  monthOf,
  monthsFromTo,
  nextMonths,
} from "@/domain/calendar/date";
import { type Currency, type ForeignCurrency, foreignCurrencies } from "@/domain/money/currency";
import { userId } from "./office";
import { workingDayUpTo } from "./timeline";

/** About what a unit costs, the places it is quoted with, and where its swing begins: invented, not published figures. */
const levels: Record<ForeignCurrency, readonly [yuan: number, decimals: number, phase: number]> = {
  USD: [7.05, 4, 0],
  EUR: [7.78, 4, 1.1],
  JPY: [0.0484, 6, 2.3],
  KRW: [0.00512, 6, 0.7],
  GBP: [9.16, 4, 1.7],
  HKD: [0.903, 5, 0.1],
  TWD: [0.2258, 5, 2.9],
  SGD: [5.38, 4, 0.5],
};

/** The demo's rate of a month, the same whenever it is asked: a slow swing around a level. */
export function demoRate(month: IsoMonth, currency: Currency): string {
  if (currency === "CNY") return "1";
  const [yuan, decimals, phase] = levels[currency];
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  const swing = 0.018 * Math.sin(index * 0.31 + phase) + 0.006 * Math.sin(index * 1.7 + phase);
  return (yuan * (1 + swing)).toFixed(decimals);
}

const firstMonth = isoMonth("2021-01");

/** A rate table for every month of the story, marked as the demo's own. */
export function demoExchangeRates(today: IsoDate): (typeof exchangeRates.$inferInsert)[] {
  return monthsFromTo(firstMonth, monthOf(today)).flatMap((statMonth) => {
    const lastDay = addDays(firstDayOf(nextMonths(statMonth, 1)), -1);
    const publishedOn = workingDayUpTo(lastDay < today ? lastDay : today);
    const stamp = new Date(`${publishedOn}T01:30:00Z`).toISOString();
    return foreignCurrencies.map((currency) => ({
      statMonth,
      currency,
      rate: demoRate(statMonth, currency),
      publishedOn,
      source: "演示数据，非公布汇率",
      recordedBy: userId("heyunqi"),
      isDemo: true,
      createdAt: stamp,
      updatedAt: stamp,
    }));
  });
}
