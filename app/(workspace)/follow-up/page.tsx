import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { quickChoicesQuery } from "@/components/project/follow-up/quick-choices-query";
import { QuickFollowUp } from "@/components/project/follow-up/quick-follow-up";
import { projectQuery } from "@/components/project/record/queries";
import { queryClient } from "@/lib/api/query-client";
import { loadQuickFollowUpParams } from "@/lib/search-params/quick-follow-up";
import { requirePermission } from "@/server/session/require-actor";
import { readerFor } from "../projects/reader-for";

export const metadata: Metadata = { title: "记跟进" };

export default async function FollowUpPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("followUp.create");
  const queries = queryClient();
  const { project, q } = await loadQuickFollowUpParams(searchParams);
  if (project) await queries.prefetchQuery(projectQuery(project));
  else await queries.prefetchQuery(quickChoicesQuery(q));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <QuickFollowUp reader={readerFor(actor)} />
    </HydrationBoundary>
  );
}
