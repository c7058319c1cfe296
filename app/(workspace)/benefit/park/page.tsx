import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { ParkDesk } from "@/components/benefit/park-desk";
import { parkQuery } from "@/components/benefit/queries";
import { client } from "@/lib/api/client";
import { queryClient } from "@/lib/api/query-client";
import { loadParkParams } from "@/lib/search-params/benefits";
import { requirePermission } from "@/server/session/require-actor";
import { readerFor } from "../reader-for";

export const metadata: Metadata = { title: "园区指标" };

export default async function ParkPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("benefit.read");
  const { year } = await loadParkParams(searchParams);
  const queries = queryClient();
  const [{ years }] = await Promise.all([client.benefit.list({}), queries.prefetchQuery(parkQuery(year))]);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <ParkDesk years={years} reader={readerFor(actor)} />
    </HydrationBoundary>
  );
}
