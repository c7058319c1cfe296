import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { LandPlanDesk } from "@/components/land-plan/land-plan-desk";
import { landPlanQueries } from "@/components/land-plan/queries";
import { queryClient } from "@/lib/api/query-client";
import { shanghaiDate } from "@/lib/format/date";
import { loadLandPlanParams } from "@/lib/search-params/land-plan";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "土地利用年度计划" };

const within = (value: number | null, least: number, most: number): value is number =>
  value !== null && value >= least && value <= most;

export default async function LandPlanPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePermission("landPlan.read");
  const params = await loadLandPlanParams(searchParams);
  const today = shanghaiDate(new Date());
  const thisYear = Number(today.slice(0, 4));
  const year = within(params.year, 2000, 2100) ? params.year : thisYear;
  const quarter = within(params.quarter, 1, 4) ? params.quarter : null;
  const queries = queryClient();
  await Promise.all([
    queries.prefetchQuery(landPlanQueries.plan(year)),
    quarter === null ? null : queries.prefetchQuery(landPlanQueries.demand(year, quarter)),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <LandPlanDesk key={year} year={year} quarter={quarter} thisYear={thisYear} today={today} />
    </HydrationBoundary>
  );
}
