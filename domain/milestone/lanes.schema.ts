import { z } from "zod";
import { zones } from "../land/zone";
import { stages, standings } from "../project/stage";
import { cursorField, idField, searchField } from "../shared/fields";
import { milestoneLights } from "./light";
import { milestoneCodes, milestoneReviews, milestoneStates } from "./milestone";

/** Ledgers whose projects have milestones. */
export const laneGroups = ["signed", "registered", "construction", "production"] as const;

export const laneTroubles = ["late", "blocked"] as const;
export type LaneTrouble = (typeof laneTroubles)[number];

export const laneFilter = z.object({
  scope: z.enum(["all", "mine"]).default("all"),
  q: searchField.optional(),
  departmentId: idField.optional(),
  stageGroups: z.array(z.enum(laneGroups)).max(4).optional(),
  zones: z.array(z.enum(zones)).max(zones.length).optional(),
  /** Only these steps are drawn, and only projects that have one of them. */
  codes: z.array(z.enum(milestoneCodes)).max(milestoneCodes.length).optional(),
  /** Only projects with a step in this trouble. */
  trouble: z.enum(laneTroubles).optional(),
});
export type LaneFilter = z.output<typeof laneFilter>;

export const listLanesInput = laneFilter.extend({
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(100).default(50),
});
export type ListLanesInput = z.output<typeof listLanesInput>;

const laneStep = z.object({
  code: z.enum(milestoneCodes),
  state: z.enum(milestoneStates),
  review: z.enum(milestoneReviews),
  plannedOn: z.string().nullable(),
  startedOn: z.string().nullable(),
  actualOn: z.string().nullable(),
  light: z.enum(milestoneLights),
  lateWorkingDays: z.number().int().nullable(),
});
export type LaneStep = z.output<typeof laneStep>;

export const lane = z.object({
  projectId: idField,
  name: z.string(),
  code: z.string(),
  stage: z.enum(stages),
  standing: z.enum(standings),
  ownerName: z.string().nullable(),
  departmentName: z.string(),
  steps: z.array(laneStep),
});
export type Lane = z.output<typeof lane>;

export const lanePage = z.object({ items: z.array(lane), nextCursor: z.string().nullable() });
export type LanePage = z.output<typeof lanePage>;
