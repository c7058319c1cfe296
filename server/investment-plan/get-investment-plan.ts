import { asc, desc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { fundEntries, investmentPlans, users } from "@/db/schema";
import {
  investmentPlanInput,
  investmentPlanView,
  type YearPlanRow,
} from "@/domain/investment-plan/investment-plan.schema";
import { parseFenText, sumFen } from "@/domain/money/fen";
import { query } from "../kernel/procedure";
import { loadFullProject } from "../project/load-project";

/** 到位 counted by calendar year of its statistical month. */
async function readCounted(db: Database, projectId: string) {
  const year = sql<number>`left(${fundEntries.statMonth}, 4)::int`;
  const rows = await db
    .select({ year: year.as("year"), countedFen: sql<string>`sum(${fundEntries.countedFen})` })
    .from(fundEntries)
    .where(sql`${fundEntries.projectId} = ${projectId} and ${fundEntries.countedFen} <> 0`)
    .groupBy(year);
  return new Map(rows.map((row) => [row.year, parseFenText(row.countedFen)]));
}

async function readLastChange(db: Database, projectId: string) {
  const [row] = await db
    .select({ changedBy: users.displayName, changedAt: investmentPlans.updatedAt })
    .from(investmentPlans)
    .leftJoin(users, eq(users.id, investmentPlans.recordedBy))
    .where(eq(investmentPlans.projectId, projectId))
    .orderBy(desc(investmentPlans.updatedAt))
    .limit(1);
  return row ?? { changedBy: null, changedAt: null };
}

function withCounted(planned: readonly YearPlanRow[], counted: ReadonlyMap<number, number>) {
  const all = new Set([...planned.map(({ year }) => year), ...counted.keys()]);
  return [...all]
    .toSorted((a, b) => a - b)
    .map((year) => ({
      year,
      plannedFen: planned.find((row) => row.year === year)?.plannedFen ?? 0,
      countedFen: counted.get(year) ?? 0,
    }));
}

/** What a project says it will put in by year, beside the 到位 counted in each; throws NOT_FOUND. */
export const getInvestmentPlan = query({
  name: "investmentPlan.get",
  permission: "amount.read",
  summary: "项目分年度投资计划",
  method: "GET",
  path: "/projects/{projectId}/investment-plan",
  input: investmentPlanInput,
  output: investmentPlanView,
  run: async ({ db, actor, input }) => {
    const project = await loadFullProject(db, actor, input.projectId);
    const [planned, counted, change] = await Promise.all([
      db
        .select({ year: investmentPlans.year, plannedFen: investmentPlans.plannedFen })
        .from(investmentPlans)
        .where(eq(investmentPlans.projectId, project.id))
        .orderBy(asc(investmentPlans.year)),
      readCounted(db, project.id),
      readLastChange(db, project.id),
    ]);
    return {
      years: withCounted(planned, counted),
      plannedFen: sumFen(planned.map((row) => parseFenText(String(row.plannedFen)))),
      totalInvestmentFen: project.totalInvestmentFen,
      ...change,
    };
  },
});
