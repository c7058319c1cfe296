import type { QueryClient } from "@tanstack/react-query";
import { api } from "@/lib/api/client";
import { refreshProject } from "../record/queries";

export const filesQuery = (projectId: string) => api.file.list.queryOptions({ input: { projectId } });

/** The files of a project and everything that counts them, after one was added or voided. */
export async function refreshFiles(queries: QueryClient, projectId: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: filesQuery(projectId).queryKey }),
    refreshProject(queries, projectId),
  ]);
}
