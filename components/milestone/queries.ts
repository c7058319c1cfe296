import { api } from "@/lib/api/client";
import { laneInput, type MilestoneParams } from "@/lib/search-params/milestones";

export const summaryQuery = () => api.milestone.summary.queryOptions({ input: {} });

export const lanesQuery = (params: MilestoneParams) => {
  const filter = laneInput(params);
  return api.milestone.lanes.infiniteOptions({
    input: (after: string | undefined) => ({ ...filter, after }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
};

/** What waits for the reader; with a day, all that was done by then and waits. */
export const queueQuery = (waitingBy: string | undefined) =>
  api.milestone.queue.infiniteOptions({
    input: (after: string | undefined) => ({ after, waitingBy }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const blockersQuery = (departmentId: string | undefined) =>
  api.milestone.blockers.infiniteOptions({
    input: (after: string | undefined) => ({ after, departmentId }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
