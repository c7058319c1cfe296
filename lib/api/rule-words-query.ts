import { api } from "./client";

/** The office's own words of the counting rules; a page that lists many rows prefetches with the same options. */
export const ruleWordsQuery = () => api.countingRule.words.queryOptions({ input: {}, staleTime: 600_000 });
