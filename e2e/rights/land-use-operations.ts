import type { Permission } from "@/domain/access/permission";

/** Matching and land plan. */
export const landUseOperations: Record<string, Permission> = {
  "siteNeed.get": "siteNeed.read",
  "siteNeed.save": "siteNeed.edit",
  "matching.projects": "matching.read",
  "matching.sitesFor": "matching.read",
  "matching.projectsFor": "matching.read",
  "matching.plan": "matching.plan",
  "landPlan.get": "landPlan.read",
  "landPlan.demand": "landPlan.read",
  "landPlan.parcels": "landPlan.edit",
  "landPlan.saveQuota": "landPlan.edit",
  "landPlan.removeQuota": "landPlan.edit",
  "landPlan.saveLine": "landPlan.edit",
  "landPlan.removeLine": "landPlan.edit",
};
