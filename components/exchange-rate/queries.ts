import { api } from "@/lib/api/client";

const clamp = (year: number) => Math.min(2099, Math.max(1990, year));

/** The rates of one year; the page prefetches with the same options. */
export const exchangeRatesQuery = (year: number) =>
  api.exchangeRate.list.queryOptions({ input: { year: clamp(year) } });
