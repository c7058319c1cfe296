import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { IdleLedger } from "@/components/idle-land/idle-ledger";
import { idleFlagQuery, idleLandQuery } from "@/components/idle-land/queries";
import { queryClient } from "@/lib/api/query-client";
import { loadIdleLandParams } from "@/lib/search-params/idle-land";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "闲置土地" };

export default async function IdleLandPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePermission("idleLand.read");
  const params = await loadIdleLandParams(searchParams);
  const queries = queryClient();
  await Promise.all([
    queries.prefetchQuery(idleLandQuery(params)),
    params.open ? queries.prefetchQuery(idleFlagQuery(params.open)) : undefined,
  ]);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <IdleLedger />
    </HydrationBoundary>
  );
}
