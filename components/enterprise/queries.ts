import { keepPreviousData, type QueryClient } from "@tanstack/react-query";
import { api } from "@/lib/api/client";
import { type EnterpriseParams, enterpriseFilterOf, enterpriseInput } from "@/lib/search-params/enterprises";
import { type RequestParams, requestInput } from "@/lib/search-params/service-requests";

export const rowsPerPage = 100;
const recordsPerPage = 10;

/** The list and the counts of one state; the page prefetches with the same options. */
export function enterpriseQueries(params: EnterpriseParams) {
  const input = enterpriseInput(params);
  return {
    list: {
      ...api.enterprise.list.queryOptions({ input: { ...input, limit: rowsPerPage } }),
      placeholderData: keepPreviousData,
    },
    summary: {
      ...api.enterprise.summary.queryOptions({ input: enterpriseFilterOf(input) }),
      placeholderData: keepPreviousData,
    },
  };
}

export const enterpriseQuery = (id: string) => api.enterprise.get.queryOptions({ input: { id } });

export const contactsQuery = (enterpriseId: string) =>
  api.contact.list.queryOptions({ input: { enterpriseId } });

export const requestsOfEnterpriseQuery = (enterpriseId: string) =>
  api.serviceRequest.list.queryOptions({ input: { enterpriseId, limit: 100 } });

export const filesQuery = (enterpriseId: string) =>
  api.enterprise.files.infiniteOptions({
    input: (after: string | undefined) => ({ enterpriseId, after, limit: recordsPerPage }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const followUpsQuery = (enterpriseId: string) =>
  api.enterprise.followUps.infiniteOptions({
    input: (after: string | undefined) => ({ enterpriseId, after, limit: recordsPerPage }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** 诉求 of a view of the list, page after page. */
export const requestsQuery = (params: RequestParams) =>
  api.serviceRequest.list.infiniteOptions({
    input: (after: string | undefined) => ({ ...requestInput(params), after, limit: 50 }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Everything that shows enterprises, their people or their 诉求, after one has changed. */
export async function refreshEnterprises(queries: QueryClient): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: api.enterprise.key() }),
    queries.invalidateQueries({ queryKey: api.contact.key() }),
    queries.invalidateQueries({ queryKey: api.serviceRequest.key() }),
  ]);
}
