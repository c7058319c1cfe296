import { createLoader, createParser, parseAsString } from "nuqs/server";
import { idField, searchField } from "@/domain/shared/fields";
import { paths } from "../paths";

/** Which project a follow-up is written about; without one it is being chosen. */
export const quickFollowUpParsers = {
  project: createParser({
    parse: (value) => idField.safeParse(value).data ?? null,
    serialize: (value: string) => value,
  }),
  q: parseAsString.withDefault(""),
};

export const loadQuickFollowUpParams = createLoader(quickFollowUpParsers);

export const quickFollowUpHref = (projectId: string) => `${paths.followUp}?project=${projectId}` as const;

/** A search the server would refuse is no search. */
export const quickSearch = (q: string): string | undefined => searchField.safeParse(q).data;
