import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { YuanMeasure } from "@/domain/amount/measure";
import { isoMonth, monthIndex } from "@/domain/calendar/date";
import type { ProjectPast } from "@/domain/forecast/back-test";
import type { YearPlan } from "@/domain/forecast/own-plan";
import type { Industry } from "@/domain/industry/industry";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import type { Stage, Standing } from "@/domain/project/stage";
import { isStage } from "@/domain/project/stage-order";
import { amountSources } from "../amount/amount-sources";
import { isEffectiveMove } from "../project/effective-moves";
import { projectConditions } from "../project/project-conditions";

/** A project with everything that was counted and every stage it entered. */
export type ReadProject = ProjectPast & {
  id: string;
  name: string;
  investorName: string;
  stage: Stage;
  standing: Standing;
  industry: Industry;
  /** 分年度投资计划; empty when the project has none. */
  yearPlans: readonly YearPlan[];
};

type StageMove = { month: string; stage: string };
type Amount = { month: string; amountFen: number };

const promisedOf: Record<YuanMeasure, typeof projects.totalInvestmentFen> = {
  fundsInPlace: projects.totalInvestmentFen,
  agreedInvestment: projects.totalInvestmentFen,
  fixedInvestment: projects.fixedInvestmentFen,
};

const indexOf = (month: string): number => monthIndex(isoMonth(month));

const movesOf = sql<
  StageMove[]
>`coalesce((select jsonb_agg(jsonb_build_object('month', to_char(project_moves.actual_on, 'YYYY-MM'),
    'stage', project_moves.to_code) order by project_moves.actual_on, project_moves.id) from project_moves
  where project_moves.project_id = "projects"."id" and project_moves.kind = 'stage' and ${isEffectiveMove}), '[]')`;

const endedOf = sql<string | null>`(select to_char(max(project_moves.actual_on), 'YYYY-MM') from project_moves
  where project_moves.project_id = "projects"."id" and project_moves.kind = 'standing'
    and project_moves.to_code in ('terminated', 'transferred') and ${isEffectiveMove}
    and "projects"."standing" in ('terminated', 'transferred'))`;

const yearPlansOf = sql<
  YearPlan[]
>`coalesce((select jsonb_agg(jsonb_build_object('year', investment_plans.year, 'plannedFen', investment_plans.planned_fen)
    order by investment_plans.year) from investment_plans where investment_plans.project_id = "projects"."id"), '[]')`;

/** Counted by month; as a column, so that it is added up for the listed projects alone. */
function amountsOf(measure: YuanMeasure) {
  const source = amountSources[measure];
  return sql<
    Amount[]
  >`coalesce((select jsonb_agg(jsonb_build_object('month', months.month, 'amountFen', months.amount_fen)
    order by months.month) from (select ${source.statMonth} as month, sum(${source.countedFen}) as amount_fen
      from ${source.table} where ${source.projectId} = "projects"."id" and ${source.exists} and ${source.isCounted}
      group by ${source.statMonth}) months), '[]')`;
}

/** Every project of a filter with its past in one measure, largest promise first; at most `limit`. */
export async function readPasts(
  db: Database,
  actor: Actor,
  measure: YuanMeasure,
  filter: ProjectFilter,
  limit: number,
): Promise<ReadProject[]> {
  const promised = promisedOf[measure];
  const rows = await db
    .select({
      id: projects.id,
      name: projects.name,
      investorName: projects.investorName,
      stage: projects.stage,
      standing: projects.standing,
      industry: projects.industry,
      promisedFen: promised,
      moves: movesOf,
      endedMonth: endedOf,
      yearPlans: yearPlansOf,
      amounts: amountsOf(measure),
    })
    .from(projects)
    .where(projectConditions(actor, filter))
    .orderBy(sql`${promised} desc nulls last`, projects.id)
    .limit(limit);
  return rows.map(({ promisedFen, moves, endedMonth, amounts: counted, ...row }) => ({
    ...row,
    promisedFen: promisedFen ?? 0,
    moves: moves.flatMap(({ month, stage }) => (isStage(stage) ? [{ month: indexOf(month), stage }] : [])),
    endedMonth: endedMonth === null ? null : indexOf(endedMonth),
    amounts: counted.map(({ month, amountFen }) => ({ month: indexOf(month), amountFen })),
  }));
}
