"use client";

import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import type { ProjectClocksView } from "@/domain/clock/clock.schema";
import type { ProjectPage } from "@/domain/project/list-projects.schema";
import { api } from "@/lib/api/client";

type Answer = { items: readonly ProjectClocksView[] };

const byProject = (answers: readonly UseQueryResult<Answer>[]): ReadonlyMap<string, ProjectClocksView> =>
  new Map(answers.flatMap(({ data }) => data?.items.map((item) => [item.id, item] as const) ?? []));

const idsInFull = ({ items }: ProjectPage): string[] =>
  items.flatMap((item) => (item.sight === "full" ? [item.id] : []));

/** The clocks of a column's cards, page by page; asked for after the cards, which don't wait for them. */
export function useColumnClocks(pages: readonly ProjectPage[] = []): ReadonlyMap<string, ProjectClocksView> {
  const asked = pages.map(idsInFull).filter((ids) => ids.length > 0);
  return useQueries({
    queries: asked.map((ids) => api.clock.ofProjects.queryOptions({ input: { ids } })),
    combine: byProject,
  });
}
