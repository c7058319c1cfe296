import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { investmentPlans, projects } from "@/db/schema";
import {
  investmentPlanSaved,
  saveInvestmentPlanInput,
  type YearPlanRow,
} from "@/domain/investment-plan/investment-plan.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadProject, refuseClosed } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";

/** Years with money, ascending, as one text: two plans are the same when these are. */
const printed = (years: readonly YearPlanRow[]): string =>
  years
    .filter(({ plannedFen }) => plannedFen > 0)
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, plannedFen }) => `${year}:${plannedFen}`)
    .join(" ");

/** Holds the project, so that of two savers one sees what the other wrote. */
async function readHeld(tx: Transaction, projectId: string): Promise<YearPlanRow[]> {
  await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId)).for("no key update");
  return tx
    .select({ year: investmentPlans.year, plannedFen: investmentPlans.plannedFen })
    .from(investmentPlans)
    .where(eq(investmentPlans.projectId, projectId))
    .orderBy(asc(investmentPlans.year));
}

/**
 * Replaces the project's plan by year; a year of nothing is left out. Throws NOT_FOUND, FORBIDDEN, PROJECT_CLOSED, and
 * CONFLICT when it is no longer what the editor started from.
 */
export const saveInvestmentPlan = command({
  name: "investmentPlan.save",
  permission: "project.update",
  summary: "保存分年度投资计划",
  method: "PUT",
  path: "/projects/{projectId}/investment-plan",
  input: saveInvestmentPlanInput,
  output: investmentPlanSaved,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("update"),
  run: async ({ tx, actor, row, input }) => {
    refuseClosed(row);
    const held = await readHeld(tx, row.id);
    if (printed(held) !== printed(input.from)) throw new AppError("CONFLICT", { rule: "PLAN_JUST_CHANGED" });
    const years = input.years.filter(({ plannedFen }) => plannedFen > 0);
    await tx.delete(investmentPlans).where(eq(investmentPlans.projectId, row.id));
    if (years.length > 0) {
      const recordedBy = signedIn(actor).userId;
      await tx
        .insert(investmentPlans)
        .values(years.map((year) => ({ ...year, projectId: row.id, recordedBy, isDemo: row.isDemo })));
    }
    return { projectId: row.id, years: years.length };
  },
  audit: ({ input }) => ({
    subject: { type: "project", id: input.projectId },
    detail: { from: printed(input.from), to: printed(input.years) },
  }),
});
