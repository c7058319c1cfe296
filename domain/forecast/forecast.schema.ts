import { z } from "zod";
import { planCodeField } from "../amount/amount-filter.schema";
import { yuanMeasures } from "../amount/measure";
import { planChoice } from "../cockpit/overview.schema";
import { industries } from "../industry/industry";
import { projectFilter } from "../project/project-filter.schema";
import { stages } from "../project/stage";
import { fenField, fenSumField, idField, monthField } from "../shared/fields";

/** Changes tried out on the forecast; they live in the question and are never stored. */
const whatIf = {
  /** Projects taken to fail. */
  excluded: z.array(idField).max(200).default([]),
  /** Projects whose signing or money moves by whole months. */
  shifted: z
    .array(z.object({ id: idField, months: z.number().int().min(-36).max(36) }))
    .max(200)
    .default([]),
  /** Stands in for a target that has not been issued. */
  assumedTargetFen: fenField.optional(),
};

export const forecastInput = z.object({
  /** Without it, the open plan. */
  plan: planCodeField.optional(),
  measure: z.enum(yuanMeasures).default("fundsInPlace"),
  departmentId: idField.optional(),
  /** Last month of the window; the plan's last month when left out. */
  until: monthField.optional(),
  ...whatIf,
});
export type ForecastInput = z.output<typeof forecastInput>;

const bp = z.number().int().min(0).max(10_000);

const outlook = z.object({
  expectedFen: fenSumField,
  p10Fen: fenSumField,
  p50Fen: fenSumField,
  p90Fen: fenSumField,
  /** Probability to reach the target within the window; null without one. */
  reachBp: bp.nullable(),
  topThreeBp: bp,
});
export type Outlook = z.output<typeof outlook>;

const forecastProject = z.object({
  id: idField,
  name: z.string(),
  investorName: z.string(),
  stage: z.enum(stages),
  industry: z.enum(industries),
  remainingFen: fenSumField,
  probabilityBp: bp,
  /** What it brings within the window, weighted. */
  expectedFen: fenSumField,
  /** Month it is expected to be signed in, or was; moved by what is tried out. */
  signingMonth: monthField,
  isExcluded: z.boolean(),
  shiftedMonths: z.number().int(),
  /** Its own 分年度投资计划 says when its money comes. */
  hasOwnPlan: z.boolean(),
});
export type ForecastProjectView = z.output<typeof forecastProject>;

export const forecastView = z.object({
  plan: planChoice,
  measure: z.enum(yuanMeasures),
  departmentName: z.string().nullable(),
  asOfMonth: monthField,
  untilMonth: monthField,
  actualFen: fenSumField,
  targetFen: fenSumField.nullable(),
  isTargetAssumed: z.boolean(),
  base: outlook,
  /** The same with what is tried out; null when nothing is. */
  whatIf: outlook.nullable(),
  /** The projects it is read from. */
  filter: projectFilter,
  projectCount: z.number().int(),
  remainingFen: fenSumField,
  /** Standard deviation of the factor common to all projects. */
  commonSpreadBp: bp,
  /** Chance of each stage to reach signing, from the park's own history, with the number of cases behind it. */
  weights: z.array(
    z.object({
      stage: z.enum(stages),
      probabilityBp: bp,
      priorBp: bp,
      entered: z.number().int(),
      signed: z.number().int(),
    }),
  ),
  /** How far the middle of the forecast and the chance to reach the target hang on one project. */
  swings: z.array(
    z.object({
      id: idField,
      withoutBp: bp.nullable(),
      withBp: bp.nullable(),
      withoutP50Fen: fenSumField,
      withP50Fen: fenSumField,
    }),
  ),
  /** Expected in each month of the window, what is tried out included. */
  months: z.array(z.object({ month: monthField, expectedFen: fenSumField })),
  /** The largest by what they may bring; the rest is in `others`. */
  projects: z.array(forecastProject),
  others: z.object({ count: z.number().int(), expectedFen: fenSumField }),
});
export type ForecastView = z.output<typeof forecastView>;

/** The range at month ends from today to the end of the window. */
export const forecastPath = z.object({
  asOfMonth: monthField,
  actualFen: fenSumField,
  targetFen: fenSumField.nullable(),
  points: z.array(
    z.object({ month: monthField, p10Fen: fenSumField, p50Fen: fenSumField, p90Fen: fenSumField }),
  ),
});
export type ForecastPath = z.output<typeof forecastPath>;

export const backTestInput = z.object({
  measure: z.enum(yuanMeasures).default("fundsInPlace"),
  departmentId: idField.optional(),
});

export const backTestView = z.object({
  /** Months each look reaches ahead. */
  horizonMonths: z.number().int(),
  looks: z.array(
    z.object({
      asOfMonth: monthField,
      projectCount: z.number().int(),
      p10Fen: fenSumField,
      p50Fen: fenSumField,
      p90Fen: fenSumField,
      actualFen: fenSumField,
      isWithin: z.boolean(),
    }),
  ),
  /** Looks whose actual lay between P10 and P90; eight of ten would be right. */
  withinBp: bp.nullable(),
  /** Mean of |P50 − actual| ÷ actual; null while there is nothing to compare. */
  meanErrorBp: z.number().int().nullable(),
  /** The common spread that holds, and the one the looks speak for with it. */
  commonSpreadBp: bp,
  suggestedSpreadBp: bp,
});
export type BackTestView = z.output<typeof backTestView>;
