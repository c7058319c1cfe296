import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { MilestoneBoard } from "@/components/milestone/milestone-board";
import { blockersQuery, lanesQuery, queueQuery, summaryQuery } from "@/components/milestone/queries";
import { queryClient } from "@/lib/api/query-client";
import { shanghaiDate } from "@/lib/format/date";
import {
  laneInput,
  loadMilestoneParams,
  type MilestoneParams,
  waitingDay,
} from "@/lib/search-params/milestones";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "里程碑" };

/** What the open part shows. */
function prefetchTab(queries: ReturnType<typeof queryClient>, params: MilestoneParams): Promise<void> {
  if (params.tab === "queue") return queries.prefetchInfiniteQuery(queueQuery(waitingDay(params)));
  if (params.tab === "blockers") {
    return queries.prefetchInfiniteQuery(blockersQuery(laneInput(params).departmentId));
  }
  return queries.prefetchInfiniteQuery(lanesQuery(params));
}

export default async function MilestonesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("milestone.read");
  const params = await loadMilestoneParams(searchParams);
  const queries = queryClient();
  await Promise.all([queries.prefetchQuery(summaryQuery()), prefetchTab(queries, params)]);
  const reader = { today: shanghaiDate(new Date()), hasOthers: actor.role === "officer" };
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <MilestoneBoard reader={reader} />
    </HydrationBoundary>
  );
}
