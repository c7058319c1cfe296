import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { underusedQuery } from "@/components/benefit/queries";
import { UnderusedDesk } from "@/components/benefit/underused-desk";
import { queryClient } from "@/lib/api/query-client";
import { loadUnderusedParams } from "@/lib/search-params/benefits";
import { requirePermission } from "@/server/session/require-actor";
import { readerFor } from "../reader-for";

export const metadata: Metadata = { title: "低效用地" };

export default async function UnderusedPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("benefit.read");
  const queries = queryClient();
  await queries.prefetchQuery(underusedQuery(await loadUnderusedParams(searchParams)));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <UnderusedDesk reader={readerFor(actor)} />
    </HydrationBoundary>
  );
}
