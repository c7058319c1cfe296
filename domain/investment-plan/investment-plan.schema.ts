import { z } from "zod";
import { fenField, fenSumField, idField } from "../shared/fields";

const yearPlan = z.object({
  year: z.number().int().min(2000, "年份在 2000 至 2100 之间").max(2100, "年份在 2000 至 2100 之间"),
  plannedFen: fenField,
});
export type YearPlanRow = z.output<typeof yearPlan>;

const years = z
  .array(yearPlan)
  .max(20, "最多填写 20 个年度")
  .refine((rows) => new Set(rows.map(({ year }) => year)).size === rows.length, "同一年度只填写一次");

export const investmentPlanInput = z.object({ projectId: idField });

/** 分年度投资计划 of a project beside what has come: fen, years ascending. */
export const investmentPlanView = z.object({
  years: z.array(yearPlan.extend({ plannedFen: fenSumField, countedFen: fenSumField })),
  plannedFen: fenSumField,
  /** 计划总投资 of the project; null while nobody has said it. */
  totalInvestmentFen: fenSumField.nullable(),
  changedBy: z.string().nullable(),
  changedAt: z.string().nullable(),
});
export type InvestmentPlanView = z.output<typeof investmentPlanView>;

/** The whole plan at once; `from` is what the editor started from, so that nobody overwrites what they have not seen. */
export const saveInvestmentPlanInput = z.object({ projectId: idField, from: years, years });
export type SaveInvestmentPlanInput = z.output<typeof saveInvestmentPlanInput>;

export const investmentPlanSaved = z.object({ projectId: idField, years: z.number().int() });
