import { keepPreviousData } from "@tanstack/react-query";
import { api } from "@/lib/api/client";
import { type IntentParams, intentInput } from "@/lib/search-params/intents";

/** The list and the counts of one inbox state; the page prefetches with the same options. */
export function inboxQueries(params: IntentParams) {
  const { tab, q, industry } = intentInput(params);
  return {
    list: api.intent.list.infiniteOptions({
      input: (after: string | undefined) => ({ tab, q, industry, after, limit: 100 }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    }),
    summary: {
      ...api.intent.summary.queryOptions({ input: { q, industry } }),
      placeholderData: keepPreviousData,
    },
  };
}

/** One open submission. */
export const intentQuery = (id: string) => api.intent.get.queryOptions({ input: { id } });
