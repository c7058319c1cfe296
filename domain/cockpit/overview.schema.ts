import { z } from "zod";
import { planCodeField, regionBuckets, zoneBuckets } from "../amount/amount-filter.schema";
import { measures } from "../amount/measure";
import { industries } from "../industry/industry";
import { zones } from "../land/zone";
import { planStates } from "../plan/plan";
import { sizeBands, sizeBandsSetting } from "../project/size-band";
import { stages } from "../project/stage";
import { fenSumField, idField, monthField } from "../shared/fields";
import { amountFigure, projectFigure } from "./figure";
import { lights } from "./lights";

/** What the figures are read over: the plan, the year or the quarter that runs. */
export const cockpitPeriods = ["plan", "year", "quarter"] as const;
export type CockpitPeriod = (typeof cockpitPeriods)[number];

export const cockpitOverviewInput = z.object({
  /** Without it, the open plan. */
  plan: planCodeField.optional(),
  measure: z.enum(measures).default("fundsInPlace"),
  period: z.enum(cockpitPeriods).default("plan"),
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

/** Amounts in the measure's own money: fen, of a foreign measure US cents. */
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
  /** Weighted over what is missing of the target; null without a gap. */
  coverageBp: bp.nullable(),
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

/** Where money comes from as reports group it; 承接非首都功能 is a part of 京津冀. */
export const regionAreas = [
  "capitalRegion",
  "capitalRelief",
  "yangtzeDelta",
  "pearlDelta",
  "otherDomestic",
  "abroad",
  "unknown",
] as const;
export type RegionArea = (typeof regionAreas)[number];

const measured = z.object({
  measure: z.enum(measures),
  figure: amountFigure,
  /** Rows of the same window that do not count; their whole amount. */
  notCounted: amountFigure.extend({ amountFen: fenSumField, amountUsdCents: fenSumField }),
  /** Of the period and the department shown; in the measure's own money. */
  target: fenSumField.nullable(),
  progress,
  light: z.enum(lights).nullable(),
});
export type Measured = z.output<typeof measured>;

const part = <Key extends z.ZodType>(key: Key) => z.array(z.object({ key, figure: amountFigure }));
const namedPart = z.array(z.object({ key: idField.nullable(), name: z.string(), figure: amountFigure }));

export const cockpitOverview = z.object({
  /** Whose figures: the whole park's or one department's. */
  scope: z.enum(["park", "department"]),
  departmentId: idField.nullable(),
  departmentName: z.string().nullable(),
  /** What this person may switch between; empty for a head. */
  departments: z.array(z.object({ id: idField, name: z.string() })),
  plan: planChoice,
  plans: z.array(planChoice),
  measure: z.enum(measures),
  period: z.enum(cockpitPeriods),
  /** First and last month of the period. */
  firstMonth: monthField,
  lastMonth: monthField,
  asOfMonth: monthField,
  /** The moment all of these figures were read at. */
  readAt: z.iso.datetime(),
  /** The park's target for the whole plan; compared with time only when the whole park is shown. */
  targetFen: fenSumField.nullable(),
  targetNote: z.string().nullable(),
  targetQuote: z.string().nullable(),
  measures: z.array(measured),
  byIndustry: part(z.enum(industries)),
  byZone: part(z.enum(zoneBuckets)),
  byRegion: part(z.enum(regionBuckets)),
  byArea: part(z.enum(regionAreas)),
  byDepartment: namedPart,
  byOwner: namedPart,
  bySizeBand: part(z.enum(sizeBands)),
  sizeBandThresholds: sizeBandsSetting,
  byYear: part(z.number().int()),
  byMonth: part(monthField),
  topProjects: z.array(contributor),
  pipeline: pipeline.nullable(),
  funnel: z.array(z.object({ stage: z.enum(stages), figure: projectFigure })),
  stuckAfterDays: z.number().int(),
  stuck: z.array(z.object({ kind: z.enum(stuckKinds), figure: projectFigure })),
  reportedThisMonth: projectFigure,
  signedThisMonth: z.array(z.object({ kind: z.enum(signedKinds), figure: amountFigure })),
});
export type CockpitOverview = z.output<typeof cockpitOverview>;
