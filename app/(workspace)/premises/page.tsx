import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { OpenUnitClaims } from "@/components/land-claim/open-unit-claims";
import { PremisesLedger } from "@/components/premises/premises-ledger";
import { premisesQueries, unitQuery } from "@/components/premises/queries";
import { can } from "@/domain/access/can";
import { queryClient } from "@/lib/api/query-client";
import { loadPremisesParams } from "@/lib/search-params/premises";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "载体" };

export default async function PremisesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("premises.read");
  const params = await loadPremisesParams(searchParams);
  const queries = queryClient();
  const { buildings, units, summary } = premisesQueries(params);
  await Promise.all([
    params.view === "units" ? queries.prefetchInfiniteQuery(units) : queries.prefetchQuery(buildings),
    queries.prefetchQuery(summary),
    params.open ? queries.prefetchQuery(unitQuery(params.open)) : undefined,
  ]);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <PremisesLedger canEdit={can(actor, "premises.edit")} claims={<OpenUnitClaims />} />
    </HydrationBoundary>
  );
}
