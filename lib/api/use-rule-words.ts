"use client";

import { useQuery } from "@tanstack/react-query";
import { defaultWords, type RuleWords } from "@/lib/text/counting";
import { ruleWordsQuery } from "./rule-words-query";

/** What each counting rule says in this office, for `describeCounting`. */
export function useRuleWords(): RuleWords {
  const { data } = useQuery(ruleWordsQuery());
  return data?.words ?? defaultWords;
}
