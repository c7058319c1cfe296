import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { Measure } from "@/domain/amount/measure";
import { isoMonth, monthIndex } from "@/domain/calendar/date";
import type { ProjectPast } from "@/domain/forecast/back-test";
import type { Industry } from "@/domain/industry/industry";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import type { Stage, Standing } from "@/domain/project/stage";
import { isStage } from "@/domain/project/stage-order";
import { amountSources } from "../amount/amount-sources";
import { projectConditions } from "../project/project-conditions";

/** A project with everything that was counted and every stage it entered. */
export type ReadProject = ProjectPast & {
  id: string;
  name: string;
  investorName: string;
  stage: Stage;
  standing: Standing;
  industry: Industry;
};

type StageMove = { month: string; stage: string };
type Amount = { month: string; amountFen: number };

const promisedOf: Record<Measure, typeof projects.totalInvestmentFen> = {
  fundsInPlace: projects.totalInvestmentFen,
  agreedInvestment: projects.totalInvestmentFen,
  fixedInvestment: projects.fixedInvestmentFen,
};

const indexOf = (month: string): number => monthIndex(isoMonth(month));

/** Moves that stand: neither taken back nor the taking back itself. */
const standingMoves = sql`m.undoes_id is null and not exists (select 1 from project_moves u where u.undoes_id = m.id)`;

const movesOf = sql<
  StageMove[]
>`coalesce((select jsonb_agg(jsonb_build_object('month', to_char(m.actual_on, 'YYYY-MM'),
    'stage', m.to_code) order by m.actual_on, m.id) from project_moves m
  where m.project_id = "projects"."id" and m.kind = 'stage' and ${standingMoves}), '[]')`;

const endedOf = sql<string | null>`(select to_char(max(m.actual_on), 'YYYY-MM') from project_moves m
  where m.project_id = "projects"."id" and m.kind = 'standing' and m.to_code in ('terminated', 'transferred')
    and ${standingMoves} and "projects"."standing" in ('terminated', 'transferred'))`;

function amountsBy(db: Database, measure: Measure) {
  const source = amountSources[measure];
  const months = db
    .select({
      projectId: source.projectId,
      month: source.statMonth,
      amountFen: sql<string>`sum(${source.countedFen})`.as("amount_fen"),
    })
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .where(sql`${source.exists} and ${source.isCounted}`)
    .groupBy(source.projectId, source.statMonth)
    .as("months");
  return db
    .select({
      projectId: months.projectId,
      amounts: sql<
        Amount[]
      >`jsonb_agg(jsonb_build_object('month', ${months.month}, 'amountFen', ${months.amountFen})
        order by ${months.month})`.as("amounts"),
    })
    .from(months)
    .groupBy(months.projectId)
    .as("amounts_by_project");
}

/** Every project of a filter with its past in one measure, largest promise first; at most `limit`. */
export async function readPasts(
  db: Database,
  actor: Actor,
  measure: Measure,
  filter: ProjectFilter,
  limit: number,
): Promise<ReadProject[]> {
  const amounts = amountsBy(db, measure);
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
      amounts: amounts.amounts,
    })
    .from(projects)
    .leftJoin(amounts, eq(amounts.projectId, projects.id))
    .where(projectConditions(actor, filter))
    .orderBy(sql`${promised} desc nulls last`, projects.id)
    .limit(limit);
  return rows.map(({ promisedFen, moves, endedMonth, amounts: counted, ...row }) => ({
    ...row,
    promisedFen: promisedFen ?? 0,
    moves: moves.flatMap(({ month, stage }) => (isStage(stage) ? [{ month: indexOf(month), stage }] : [])),
    endedMonth: endedMonth === null ? null : indexOf(endedMonth),
    amounts: (counted ?? []).map(({ month, amountFen }) => ({ month: indexOf(month), amountFen })),
  }));
}
