import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { PatrolPlanDesk } from "@/components/patrol/patrol-plan-desk";
import { patrolPlanQuery } from "@/components/patrol/queries";
import { can } from "@/domain/access/can";
import { queryClient } from "@/lib/api/query-client";
import { loadPatrolPlanParams } from "@/lib/search-params/patrols";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "巡查计划" };

export default async function PatrolPlanPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("patrol.read");
  const queries = queryClient();
  await queries.prefetchQuery(patrolPlanQuery(await loadPatrolPlanParams(searchParams)));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <PatrolPlanDesk canRecord={can(actor, "patrol.record")} />
    </HydrationBoundary>
  );
}
