import { z } from "zod";
import { industries } from "../industry/industry";
import { zones } from "../land/zone";
import { cursorField, fenField, fenSumField, idField, isoDateField } from "../shared/fields";
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

const limitedItem = z.object({
  sight: z.literal("limited"),
  id: idField,
  name: z.string(),
  stage: z.enum(stages),
  firstReportedDepartment: z.string().nullable(),
});

const fullItem = z.object({
  sight: z.literal("full"),
  id: idField,
  code: z.string(),
  name: z.string(),
  stage: z.enum(stages),
  standing: z.enum(standings),
  firstReportedDepartment: z.string().nullable(),
  firstReportedAt: z.string(),
  investorName: z.string(),
  industry: z.enum(industries),
  zone: z.enum(zones).nullable(),
  ownerName: z.string().nullable(),
  departmentName: z.string(),
  totalInvestmentFen: fenField.nullable(),
  lastFollowUpOn: isoDateField.nullable(),
  nextStep: z.string().nullable(),
  nextStepOn: isoDateField.nullable(),
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
