import { z } from "zod";
import { zones } from "../land/zone";
import { stages } from "../project/stage";
import { idField } from "../shared/fields";
import { criteria } from "../site-need/criteria";
import { holdChanges } from "./compare-holds";
import { place } from "./match.schema";

/** What a plan makes as much as possible of: 预计年税收, 固定资产投资 or the match itself. */
export const objectives = ["tax", "investment", "score"] as const;
export type Objective = (typeof objectives)[number];

export const planInput = z.object({
  /** Year of the land plan whose quota holds. */
  year: z.number().int().min(2000, "年份在 2000 至 2100 之间").max(2100, "年份在 2000 至 2100 之间"),
  objective: z.enum(objectives).default("tax"),
  /** Times the chance of the project's stage to come to signing. */
  isWeighted: z.boolean().default(true),
  /** Parcels of the reserve only where the supply plan of the year names them. */
  isPlanOnly: z.boolean().default(false),
  /** Idle and underused land and land of 退二进三 too. */
  hasStock: z.boolean().default(true),
  hasUnits: z.boolean().default(true),
  zones: z.array(z.enum(zones)).max(zones.length).optional(),
});
export type PlanInput = z.output<typeof planInput>;

/** A project in the plan; without name and figures where the reader does not see it in full. */
const plannedProject = z.object({
  id: idField.nullable(),
  code: z.string(),
  departmentName: z.string(),
  name: z.string().nullable(),
  stage: z.enum(stages).nullable(),
  isEstimated: z.boolean(),
  mayHold: z.boolean(),
});
export type PlannedProject = z.output<typeof plannedProject>;

const whole = z.number().int();

const planItem = z.object({
  project: plannedProject,
  change: z.enum(holdChanges),
  before: place.nullable(),
  after: z.object({ place, areaSqm: z.string(), score: z.number() }).nullable(),
  /** 万元, or points; null where the reader does not see the project. */
  worth: whole.nullable(),
  why: z.enum(["noSupply", "quota", "outbid"]).nullable(),
  obstacles: z.array(z.object({ place, kind: z.enum(["taken", "quota"]), by: z.array(plannedProject) })),
  /** For a project nothing fits: what refuses how many of the places. */
  refusals: z.array(z.object({ criterion: z.enum(criteria), count: whole })),
});
export type PlanItem = z.output<typeof planItem>;

/** The best plan there is for these projects and places, beside what today's holds come to. */
export const matchPlan = z.object({
  year: whole,
  isProven: z.boolean(),
  /** How far the bound lies above, in basis points; 0 when proven. */
  gapBp: whole,
  worth: whole,
  todayWorth: whole,
  placedCount: whole,
  todayCount: whole,
  projectCount: whole,
  placeCount: whole,
  /** Land offered, so that what is gained can be read per 亩. */
  offeredSqm: z.string(),
  placedSqm: z.string(),
  /** Projects whose figure is not registered: they count nothing. */
  withoutFigure: whole,
  quotas: z.array(z.object({ quarter: whole, quotaSqm: z.string(), usedSqm: z.string() })),
  items: z.array(planItem),
});
export type MatchPlan = z.output<typeof matchPlan>;
