import { z } from "zod";
import { planCodeField } from "../amount/amount-filter.schema";
import { measures } from "../amount/measure";
import { amountFigure } from "../cockpit/figure";
import { industries } from "../industry/industry";
import { planStates } from "../plan/plan";
import { fenField, fenSumField, idField, monthField, textField } from "../shared/fields";
import { subjectKinds, targetSplits } from "./place";

const periodField = z.string().regex(/^(199\d|20\d{2})(-Q[1-4])?$/, "期间应为 2026 或 2026-Q4 这样的格式");
const spanField = z.union([z.literal("plan"), periodField]);
export const targetYearField = z.number().int().min(1990).max(2099);

/** Whose figure of which period; nothing said is the park's. */
const subjectFields = {
  departmentId: idField.nullable().default(null),
  userId: idField.nullable().default(null),
  industry: z.enum(industries).nullable().default(null),
};

type Subject = { departmentId: string | null; userId: string | null; industry: string | null };
const isSubject = ({ departmentId, userId, industry }: Subject) =>
  userId === null || (departmentId !== null && industry === null);
const subjectError = { error: "人员的任务须写明部门，不再分产业", path: ["userId"] };

export const getTargetsInput = z.object({
  measure: z.enum(measures).default("fundsInPlace"),
  /** Without year and plan, this year. */
  year: targetYearField.optional(),
  /** The years of a plan instead of the quarters of a year. */
  plan: planCodeField.optional(),
  /** Only this department with its officers and industries. */
  departmentId: idField.optional(),
});
export type GetTargetsInput = z.output<typeof getTargetsInput>;

export const targetProgress = z.object({
  state: z.enum(["notBegun", "open", "over"]),
  totalMonths: z.number().int(),
  elapsedMonths: z.number().int(),
  monthsLeft: z.number().int(),
  /** 序时进度, 完成率 and their difference in basis points. */
  scheduleBp: z.number().int(),
  completionBp: z.number().int().nullable(),
  aheadBp: z.number().int().nullable(),
  remaining: fenSumField.nullable(),
  neededPerMonth: fenSumField.nullable(),
});

/** Amounts in the measure's smallest unit: fen, of foreign measures US cents. */
export const targetCell = z.object({
  period: spanField,
  target: fenSumField.nullable(),
  /** 0 while there never was one. */
  revision: z.number().int(),
  mayEdit: z.boolean(),
  figure: amountFigure,
  progress: targetProgress,
  lastYearTarget: fenSumField.nullable(),
  lastYearActual: fenSumField,
});
export type TargetCell = z.output<typeof targetCell>;

const targetRow = z.object({
  kind: z.enum(subjectKinds),
  departmentId: idField.nullable(),
  userId: idField.nullable(),
  industry: z.enum(industries).nullable(),
  /** Of the park and industries null: they have no name of their own. */
  name: z.string().nullable(),
  /** Weighted pipeline in fen; null where there is none (foreign measures, closed plans). */
  weightedFen: fenSumField.nullable(),
  cells: z.array(targetCell),
});
export type TargetRow = z.output<typeof targetRow>;

const placeFields = z.object({
  period: spanField,
  departmentId: idField.nullable(),
  userId: idField.nullable(),
  industry: z.enum(industries).nullable(),
});

const targetSum = z.object({
  parent: placeFields,
  split: z.enum(targetSplits),
  parentValue: fenSumField.nullable(),
  sum: fenSumField,
  issuedParts: z.number().int(),
  parts: z.number().int(),
  difference: fenSumField.nullable(),
});

const planYears = z.object({
  code: z.string(),
  name: z.string(),
  state: z.enum(planStates),
  firstYear: z.number().int(),
  lastYear: z.number().int(),
});
export type TargetPlan = z.output<typeof planYears>;

export const targetMatrix = z.object({
  measure: z.enum(measures),
  /** Null when the plan's years are shown. */
  year: z.number().int().nullable(),
  /** The plan the year lies in. */
  plan: planYears.nullable(),
  plans: z.array(planYears),
  scope: z.enum(["park", "department", "own"]),
  departmentId: idField.nullable(),
  departmentName: z.string().nullable(),
  departments: z.array(z.object({ id: idField, name: z.string() })),
  asOfMonth: monthField,
  columns: z.array(z.object({ period: spanField, firstMonth: monthField, lastMonth: monthField })),
  rows: z.array(targetRow),
  /** Parts against their figure, where a breakdown was begun. */
  sums: z.array(targetSum),
});
export type TargetMatrix = z.output<typeof targetMatrix>;

const savedCell = z
  .object({
    period: periodField,
    ...subjectFields,
    /** Null withdraws the target; its history stays. */
    value: fenField.nullable(),
    /** The revision it was edited from; 0 when there was none. */
    revision: z.number().int().min(0).max(1_000_000),
  })
  .refine(isSubject, subjectError);

const cellsAtOnce = 400;

export const saveTargetsInput = z.object({
  measure: z.enum(measures),
  reason: textField("下达或调整的依据", 200),
  cells: z.array(savedCell).min(1, "没有改动").max(cellsAtOnce, `一次最多保存 ${cellsAtOnce} 格`),
});
export type SaveTargetsInput = z.output<typeof saveTargetsInput>;
export type SavedCell = SaveTargetsInput["cells"][number];

export const saveTargetsOutput = z.object({ saved: z.number().int() });

export const targetHistoryInput = z
  .object({ measure: z.enum(measures), period: periodField, ...subjectFields })
  .refine(isSubject, subjectError);

export const targetHistory = z.object({
  /** The latest first. */
  items: z.array(
    z.object({
      revision: z.number().int(),
      value: fenSumField.nullable(),
      reason: z.string(),
      byName: z.string().nullable(),
      at: z.string(),
    }),
  ),
});
export type TargetHistory = z.output<typeof targetHistory>;

const ownTarget = z.object({
  period: periodField,
  target: fenSumField,
  figure: amountFigure,
  progress: targetProgress,
});

/** A person's targets of this year by measure, with the quarter that runs. */
export const ownTargets = z.object({
  scope: z.enum(["park", "department", "own"]),
  year: z.number().int(),
  items: z.array(z.object({ measure: z.enum(measures), year: ownTarget, quarter: ownTarget.nullable() })),
});
export type OwnTargets = z.output<typeof ownTargets>;
