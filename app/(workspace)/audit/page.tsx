import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { AuditLog } from "@/components/audit/audit-log";
import { auditQuery } from "@/components/audit/queries";
import { queryClient } from "@/lib/api/query-client";
import { loadAuditParams } from "@/lib/search-params/audit";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "审计日志" };

export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePermission("audit.read");
  const queries = queryClient();
  await queries.prefetchInfiniteQuery(auditQuery(await loadAuditParams(searchParams)));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <AuditLog />
    </HydrationBoundary>
  );
}
