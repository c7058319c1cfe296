import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { MatchingDesk } from "@/components/matching/matching-desk";
import { matchingQueries } from "@/components/matching/queries";
import { roleCan } from "@/domain/access/can";
import { queryClient } from "@/lib/api/query-client";
import { shanghaiDate } from "@/lib/format/date";
import { loadMatchingParams } from "@/lib/search-params/matching";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "供需匹配" };

export default async function MatchingPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { role } = await requirePermission("matching.read");
  const params = await loadMatchingParams(searchParams);
  const queries = queryClient();
  await queries.prefetchQuery(matchingQueries.choices());
  if (params.project && (params.tab ?? "project") === "project") {
    await queries.prefetchQuery(matchingQueries.sites(params.project));
  }
  const thisYear = Number(shanghaiDate(new Date()).slice(0, 4));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <MatchingDesk params={params} thisYear={thisYear} canPlan={roleCan(role, "matching.plan")} />
    </HydrationBoundary>
  );
}
