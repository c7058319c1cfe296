import type { PlanInput } from "@/domain/matching/plan.schema";
import { api } from "@/lib/api/client";

/** Shared by the page that prefetches and the parts that show. */
export const matchingQueries = {
  choices: () => api.matching.projects.queryOptions({ input: {} }),
  sites: (projectId: string) => api.matching.sitesFor.queryOptions({ input: { projectId } }),
  projects: (subject: "parcel" | "unit", placeId: string) =>
    api.matching.projectsFor.queryOptions({ input: { subject, placeId } }),
  plan: (input: PlanInput) => api.matching.plan.queryOptions({ input, staleTime: 60_000 }),
};
