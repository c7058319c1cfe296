import { keepPreviousData } from "@tanstack/react-query";
import { stagesOnBoard } from "@/domain/project/board";
import type { ProjectListItem, ProjectPage } from "@/domain/project/list-projects.schema";
import type { Stage } from "@/domain/project/stage";
import { api } from "@/lib/api/client";
import { ledgerFilter } from "@/lib/search-params/project-ledger";
import { type LedgerOptions, ledgerListInput } from "../ledger/queries";

const cardsAtFirst = 30;
export const cardsMore = 100;

/** Columns, their totals and their cards for one state of the ledger; the page prefetches with the same options. */
export function boardQueries(options: LedgerOptions) {
  const { after: _after, before: _before, ...input } = ledgerListInput(options);
  return {
    stages: stagesOnBoard(input),
    totals: {
      ...api.project.board.queryOptions({ input: ledgerFilter(input) }),
      placeholderData: keepPreviousData,
    },
    column: (stage: Stage) => ({
      ...api.project.list.infiniteOptions({
        input: (after: string | undefined) => ({
          ...input,
          stages: [stage],
          stageGroups: undefined,
          after,
          limit: after === undefined ? cardsAtFirst : cardsMore,
        }),
        initialPageParam: undefined,
        getNextPageParam: (page) => page.nextCursor ?? undefined,
      }),
      placeholderData: keepPreviousData,
    }),
  };
}

export type BoardQueries = ReturnType<typeof boardQueries>;

/** A project may slip from one page to the next between two requests; it is drawn once. */
export function cardsOf(pages: readonly ProjectPage[] | undefined): ProjectListItem[] {
  const seen = new Map<string, ProjectListItem>();
  for (const { items } of pages ?? []) for (const item of items) seen.set(item.id, item);
  return [...seen.values()];
}
