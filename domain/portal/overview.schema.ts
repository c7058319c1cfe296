import { z } from "zod";
import { industries } from "../industry/industry";
import { zones } from "../land/zone";

/** A figure or statement of the plan with its own words. */
export const planFact = z.object({
  subjectCode: z.string(),
  title: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  year: z.number().int().nullable(),
  quote: z.string(),
  /** The plan that says so. */
  planName: z.string(),
});
export type PlanFact = z.output<typeof planFact>;

const available = z.object({ count: z.number().int(), areaSqm: z.string() });

export const portalOverview = z.object({
  park: z.array(planFact),
  industries: z.array(z.object({ industry: z.enum(industries), facts: z.array(planFact) })),
  zones: z.array(z.object({ zone: z.enum(zones), facts: z.array(planFact), available })),
  keyProjects: z.array(z.object({ code: z.string(), facts: z.array(planFact) })),
  available,
});
export type PortalOverview = z.output<typeof portalOverview>;
