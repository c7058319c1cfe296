import type { QueryClient } from "@tanstack/react-query";
import type { FullProject, ProjectDetail } from "@/domain/project/project-detail.schema";
import type { TimelineShow } from "@/domain/project/timeline-kind";
import { api } from "@/lib/api/client";

const entriesPerPage = 20;

/** Read anew whenever one comes back to the tab, so that nobody works on an old picture. */
export const projectQuery = (id: string) =>
  api.project.get.queryOptions({ input: { id }, refetchOnWindowFocus: "always" });

/** One kind of entry, or down to one comment. */
export type TimelineView = { show?: TimelineShow; comment?: string };

/** The stream of a project, newest first, page after page. */
export const timelineQuery = (id: string, { show, comment }: TimelineView = {}) =>
  api.project.timeline.infiniteOptions({
    input: (after: string | undefined) => ({ id, show, comment, after, limit: entriesPerPage }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** Everything that shows a project, after it has changed. */
export async function refreshProject(queries: QueryClient, id: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: projectQuery(id).queryKey }),
    queries.invalidateQueries({ queryKey: api.project.timeline.key() }),
    queries.invalidateQueries({ queryKey: api.project.list.key() }),
    queries.invalidateQueries({ queryKey: api.project.summary.key() }),
    queries.invalidateQueries({ queryKey: api.project.board.key() }),
  ]);
}

const isFull = (project: ProjectDetail | undefined): project is FullProject => project?.sight === "full";

/** Changes what is shown of a project ahead of the server; gives back how to undo it. */
export async function showAhead(
  queries: QueryClient,
  id: string,
  change: (project: FullProject) => FullProject,
): Promise<() => void> {
  const { queryKey } = projectQuery(id);
  await queries.cancelQueries({ queryKey });
  const before = queries.getQueryData(queryKey);
  if (isFull(before)) queries.setQueryData(queryKey, change(before));
  return () => queries.setQueryData(queryKey, before);
}
