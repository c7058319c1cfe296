import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { PatrolRecords } from "@/components/patrol/patrol-records";
import { patrolListQuery } from "@/components/patrol/queries";
import { can } from "@/domain/access/can";
import { queryClient } from "@/lib/api/query-client";
import { loadPatrolParams } from "@/lib/search-params/patrols";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "巡查记录" };

export default async function PatrolRecordsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("patrol.read");
  const queries = queryClient();
  await queries.prefetchInfiniteQuery(patrolListQuery(await loadPatrolParams(searchParams)));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <PatrolRecords canRecord={can(actor, "patrol.record")} />
    </HydrationBoundary>
  );
}
