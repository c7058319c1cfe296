"use client";

import { useQuery } from "@tanstack/react-query";
import { defaultWords, type RuleWords } from "@/lib/text/counting";
import { api } from "./client";

/** The office's own words of the counting rules; the page that lists many rows prefetches with the same options. */
export const ruleWordsQuery = () => api.countingRule.words.queryOptions({ input: {}, staleTime: 600_000 });

/** What each counting rule says in this office, for `describeCounting`. */
export function useRuleWords(): RuleWords {
  const { data } = useQuery(ruleWordsQuery());
  return data?.words ?? defaultWords;
}
