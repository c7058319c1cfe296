import { keepPreviousData } from "@tanstack/react-query";
import { api } from "@/lib/api/client";
import { type AmountParams, amountFilterOf, amountInput } from "@/lib/search-params/amount-ledger";

export const rowsPerPage = 100;

/** The rows and the sums of one ledger state; the page prefetches with the same options. */
export function amountQueries(params: AmountParams) {
  const input = amountInput(params);
  return {
    list: {
      ...api.amount.list.queryOptions({ input: { ...input, limit: rowsPerPage } }),
      placeholderData: keepPreviousData,
    },
    summary: {
      ...api.amount.summary.queryOptions({ input: amountFilterOf(input) }),
      placeholderData: keepPreviousData,
    },
  };
}

/** How many entries wait for confirmation, for the tab. */
export const pendingQuery = () =>
  api.amount.summary.queryOptions({ input: { measure: "fundsInPlace", states: ["pending"] } });
