import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { EnterpriseList } from "@/components/enterprise/enterprise-list";
import { enterpriseQueries } from "@/components/enterprise/queries";
import { queryClient } from "@/lib/api/query-client";
import { loadEnterpriseParams } from "@/lib/search-params/enterprises";
import { requirePermission } from "@/server/session/require-actor";
import { enterpriseScopeNotes } from "./scope-note";

export const metadata: Metadata = { title: "企业" };

export default async function EnterprisesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("enterprise.read");
  const params = await loadEnterpriseParams(searchParams);
  const queries = queryClient();
  const { list, summary } = enterpriseQueries(params);
  await Promise.all([queries.prefetchQuery(list), queries.prefetchQuery(summary)]);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <EnterpriseList scopeNote={enterpriseScopeNotes[actor.role]} />
    </HydrationBoundary>
  );
}
