import { amountSummary } from "@/domain/amount/amount.schema";
import { amountFilter } from "@/domain/amount/amount-filter.schema";
import { query } from "../kernel/procedure";
import { sumAmounts } from "./sum-amounts";

/** Sums of a filter over every page of its list, counted and not counted side by side. */
export const summariseAmounts = query({
  name: "amount.summary",
  permission: "amount.read",
  summary: "资金台账合计（计入与未计入）",
  method: "GET",
  path: "/amounts/summary",
  input: amountFilter,
  output: amountSummary,
  run: ({ db, actor, input }) => sumAmounts(db, actor, input),
});
