import type { QueryClient } from "@tanstack/react-query";
import { api } from "@/lib/api/client";
import { refreshProject } from "../record/queries";

export const milestonesQuery = (projectId: string) =>
  api.milestone.list.queryOptions({ input: { projectId } });

/** Everything that shows the steps of a project, its gates and stream included, after one has changed. */
export async function refreshMilestones(queries: QueryClient, projectId: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: api.milestone.key() }),
    refreshProject(queries, projectId),
  ]);
}
