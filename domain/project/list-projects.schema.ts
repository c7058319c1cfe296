import { z } from "zod";
import { industries } from "../industry/industry";
import { zones } from "../land/zone";
import { cursorField, fenSumField } from "../shared/fields";
import { projectFilter } from "./project-filter.schema";
import { stages, standings } from "./stage";

export const projectSorts = ["reportedAt", "lastFollowUp", "nextStep", "investment", "name"] as const;
export type ProjectSort = (typeof projectSorts)[number];

export const listProjectsInput = projectFilter.extend({
  sort: z.enum(projectSorts).default("reportedAt"),
  direction: z.enum(["asc", "desc"]).default("desc"),
  /** Opaque; from `nextCursor` or `previousCursor` of an earlier page. */
  after: cursorField.optional(),
  before: cursorField.optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListProjectsInput = z.output<typeof listProjectsInput>;

/** Ours to vouch for, so the output is checked by shape only: it is the hottest answer of all. */
const limitedItem = z.object({
  sight: z.literal("limited"),
  id: z.string(),
  name: z.string(),
  stage: z.enum(stages),
  firstReportedDepartment: z.string().nullable(),
});

const fullItem = z.object({
  sight: z.literal("full"),
  id: z.string(),
  code: z.string(),
  name: z.string(),
  stage: z.enum(stages),
  stageEnteredOn: z.string(),
  standing: z.enum(standings),
  firstReportedDepartment: z.string().nullable(),
  firstReportedAt: z.string(),
  investorName: z.string(),
  industry: z.enum(industries),
  zone: z.enum(zones).nullable(),
  ownerName: z.string().nullable(),
  departmentName: z.string(),
  totalInvestmentFen: z.number().int().nullable(),
  lastFollowUpOn: z.string().nullable(),
  nextStep: z.string().nullable(),
  nextStepOn: z.string().nullable(),
  version: z.number().int(),
});

/** A colleague's project shows name, stage and 首报 unit only (domain.md 1.6b). */
export const projectListItem = z.discriminatedUnion("sight", [fullItem, limitedItem]);
export type ProjectListItem = z.output<typeof projectListItem>;

export const projectPage = z.object({
  items: z.array(projectListItem),
  nextCursor: z.string().nullable(),
  previousCursor: z.string().nullable(),
});
export type ProjectPage = z.output<typeof projectPage>;

/** Count of a filter and the sums over the rows seen in full. */
export const projectSummary = z.object({
  count: z.number().int(),
  fullCount: z.number().int(),
  totalInvestmentFen: fenSumField,
});
export type ProjectSummary = z.output<typeof projectSummary>;
