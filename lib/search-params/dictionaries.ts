import { createLoader, parseAsStringLiteral } from "nuqs/server";
import { dictionaryKinds } from "@/domain/dictionary/dictionary-kind";

/** Which list is open; `settings` stands for the rule parameters. */
export const dictionaryTabs = [...dictionaryKinds, "settings"] as const;

export const dictionaryParsers = { tab: parseAsStringLiteral(dictionaryTabs).withDefault("sourceChannel") };

export const loadDictionaryParams = createLoader(dictionaryParsers);
