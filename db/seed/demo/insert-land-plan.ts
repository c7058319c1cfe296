import type { Transaction } from "@/db/client";
import { landPlanLines, landQuotas, projectSiteNeeds } from "@/db/schema";
import { grantQuotas, planSupply } from "./land-plan";
import { tellSiteNeeds } from "./site-needs";
import type { Story } from "./story";

/** What the projects need of a site, and the land plans of this year and the next. */
export async function insertLandPlan(tx: Transaction, story: Story, today: string): Promise<void> {
  const needs = tellSiteNeeds(story.projects, today);
  const lines = planSupply(story.parcels, story.claims, today);
  if (needs.length > 0) await tx.insert(projectSiteNeeds).values(needs);
  await tx.insert(landQuotas).values(grantQuotas(today));
  if (lines.length > 0) await tx.insert(landPlanLines).values(lines);
}
