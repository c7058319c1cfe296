import { z } from "zod";
import { newestExchangeRates } from "@/domain/exchange-rate/exchange-rate.schema";
import { query } from "../kernel/procedure";
import { readNewestRates } from "./read-rates";

/** The newest known rate of each currency up to this month: what a not yet confirmed amount is estimated by. */
export const listNewestRates = query({
  name: "exchangeRate.newest",
  permission: "amount.read",
  summary: "各币种最近一个月的汇率",
  method: "GET",
  path: "/exchange-rates/newest",
  input: z.object({}),
  output: newestExchangeRates,
  run: async ({ db, today }) => ({ items: await readNewestRates(db, today.slice(0, 7)) }),
});
