import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { requestsQuery } from "@/components/enterprise/queries";
import { RequestList } from "@/components/enterprise/requests/request-list";
import { queryClient } from "@/lib/api/query-client";
import { shanghaiDate } from "@/lib/format/date";
import { loadRequestParams } from "@/lib/search-params/service-requests";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "诉求与服务" };

export default async function ServiceRequestsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("serviceRequest.read");
  const queries = queryClient();
  await queries.prefetchInfiniteQuery(requestsQuery(await loadRequestParams(searchParams)));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <RequestList today={shanghaiDate(new Date())} hasDepartment={actor.departmentId !== null} />
    </HydrationBoundary>
  );
}
