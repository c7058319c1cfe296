import { createLoader, createParser, parseAsStringLiteral } from "nuqs/server";
import { timelineShows } from "@/domain/project/timeline-kind";
import { idField } from "@/domain/shared/fields";

/** What the stream of a record shows: one kind of entry, or down to one comment. */
export const timelineParsers = {
  show: parseAsStringLiteral(timelineShows),
  comment: createParser({
    parse: (value) => idField.safeParse(value).data ?? null,
    serialize: (value: string) => value,
  }),
};

export const loadTimelineParams = createLoader(timelineParsers);
