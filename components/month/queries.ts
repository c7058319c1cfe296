import { api } from "@/lib/api/client";

/** Shared by the page that prefetches and the parts that show. */
export const monthQueries = {
  status: () => api.month.status.queryOptions({ input: {} }),
  check: (month: string) => api.month.check.queryOptions({ input: { month } }),
  compare: (month: string) => api.month.compare.queryOptions({ input: { month } }),
};
