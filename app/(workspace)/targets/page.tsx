import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { targetsQuery } from "@/components/target/queries";
import { TargetDesk } from "@/components/target/target-desk";
import { queryClient } from "@/lib/api/query-client";
import { loadTargetParams, targetsInput } from "@/lib/search-params/targets";
import { requirePermission } from "@/server/session/require-actor";
import { orNotFound } from "../or-not-found";

export const metadata: Metadata = { title: "任务分解" };

export default async function TargetsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePermission("target.read");
  const params = await loadTargetParams(searchParams);
  const input = targetsInput(params);
  const queries = queryClient();
  await orNotFound(queries.fetchQuery(targetsQuery(input)));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <TargetDesk key={JSON.stringify(input)} input={input} params={params} />
    </HydrationBoundary>
  );
}
