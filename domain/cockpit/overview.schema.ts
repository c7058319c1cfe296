import { z } from "zod";
import { planCodeField, regionBuckets, zoneBuckets } from "../amount/amount-filter.schema";
import { measures } from "../amount/measure";
import { industries } from "../industry/industry";
import { zones } from "../land/zone";
import { planStates } from "../plan/plan";
import { stages } from "../project/stage";
import { fenSumField, idField, monthField } from "../shared/fields";
import { amountFigure, projectFigure } from "./figure";

export const cockpitOverviewInput = z.object({
  /** Without it, the open plan. */
  plan: planCodeField.optional(),
  measure: z.enum(measures).default("fundsInPlace"),
  industries: z.array(z.enum(industries)).max(9).optional(),
  zones: z.array(z.enum(zones)).max(5).optional(),
  departmentId: idField.optional(),
});
export type CockpitOverviewInput = z.output<typeof cockpitOverviewInput>;

const bp = z.number().int();

export const planChoice = z.object({
  code: z.string(),
  name: z.string(),
  state: z.enum(planStates),
  startMonth: monthField,
  endMonth: monthField,
});

const progress = z.object({
  state: z.enum(["notBegun", "open", "over"]),
  totalMonths: z.number().int(),
  elapsedMonths: z.number().int(),
  monthsLeft: z.number().int(),
  scheduleBp: bp,
  completionBp: bp.nullable(),
  aheadBp: bp.nullable(),
  remaining: fenSumField.nullable(),
  neededPerMonth: fenSumField.nullable(),
});

const contributor = z.object({
  id: idField,
  name: z.string(),
  stage: z.enum(stages),
  investorName: z.string(),
  figure: amountFigure,
});

const pipeline = z.object({
  /** The projects it is read from; its money is their remaining amount, not their sum. */
  figure: projectFigure,
  remainingFen: fenSumField,
  weightedFen: fenSumField,
  /** Share of the weighted sum that hangs on the three largest. */
  topThreeBp: bp,
  projects: z.array(
    z.object({
      id: idField,
      name: z.string(),
      stage: z.enum(stages),
      investorName: z.string(),
      weightBp: bp,
      remainingFen: fenSumField,
      weightedFen: fenSumField,
    }),
  ),
});

export const stuckKinds = [
  "notFollowed",
  "noNextStep",
  "overdueNextStep",
  "notRegistered",
  "notStarted",
] as const;
export type StuckKind = (typeof stuckKinds)[number];

export const signedKinds = ["all", "large", "targetIndustries", "beijing"] as const;
export type SignedKind = (typeof signedKinds)[number];

export const cockpitOverview = z.object({
  /** Whose figures: the whole park's or one department's. */
  scope: z.enum(["park", "department"]),
  departmentName: z.string().nullable(),
  plan: planChoice,
  plans: z.array(planChoice),
  measure: z.enum(measures),
  asOfMonth: monthField,
  /** The park's target; compared with time only when the whole park is shown. */
  targetFen: fenSumField.nullable(),
  targetNote: z.string().nullable(),
  targetQuote: z.string().nullable(),
  measures: z.array(z.object({ measure: z.enum(measures), figure: amountFigure, progress })),
  byIndustry: z.array(z.object({ key: z.enum(industries), figure: amountFigure })),
  byZone: z.array(z.object({ key: z.enum(zoneBuckets), figure: amountFigure })),
  byRegion: z.array(z.object({ key: z.enum(regionBuckets), figure: amountFigure })),
  byYear: z.array(z.object({ key: z.number().int(), figure: amountFigure })),
  byMonth: z.array(z.object({ key: monthField, figure: amountFigure })),
  topProjects: z.array(contributor),
  pipeline: pipeline.nullable(),
  funnel: z.array(z.object({ stage: z.enum(stages), figure: projectFigure })),
  stuckAfterDays: z.number().int(),
  stuck: z.array(z.object({ kind: z.enum(stuckKinds), figure: projectFigure })),
  reportedThisMonth: projectFigure,
  signedThisMonth: z.array(z.object({ kind: z.enum(signedKinds), figure: amountFigure })),
});
export type CockpitOverview = z.output<typeof cockpitOverview>;
