import { api } from "@/lib/api/client";

/** Shared by the page that prefetches and the parts that show. */
export const landPlanQueries = {
  plan: (year: number) => api.landPlan.get.queryOptions({ input: { year } }),
  demand: (year: number, quarter: number) => api.landPlan.demand.queryOptions({ input: { year, quarter } }),
  choices: (year: number) => api.landPlan.parcels.queryOptions({ input: { year } }),
};
