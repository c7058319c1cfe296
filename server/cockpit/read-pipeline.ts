import { type SQL, sql } from "drizzle-orm";
import { projects } from "@/db/schema";
import type { YuanMeasure } from "@/domain/amount/measure";
import { parseFenText, scaleFen, sumFen } from "@/domain/money/fen";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { type Stage, stageGroups } from "@/domain/project/stage";
import {
  type CounterScope,
  cellOf,
  type LineSums,
  lineSums,
  linesOf,
  listed,
  type Reader,
} from "./counter-lines";
import { openGroups } from "./pipeline";

type Question = {
  scope: CounterScope;
  measure: YuanMeasure;
  filter: ProjectFilter;
  /** The projects meant, as a condition on their table. */
  meant: SQL;
  weights: Readonly<Record<Stage, number>>;
};

const openStages = (measure: YuanMeasure): Stage[] =>
  openGroups[measure].flatMap((group): Stage[] => [...stageGroups[group]]);

type StageRow = LineSums & { subject: string; key: Stage };

/** Number and total investment, and what remains, by stage. */
async function readStages(db: Reader, { scope, measure }: Question) {
  const lines = linesOf(scope, { subjects: ["projects", measure], dimensions: ["stage", "remaining"] });
  const rows = await db.execute<StageRow>(
    sql`select l.subject, l.key, ${lineSums} from ${lines} l where (l.subject = 'projects') = (l.dimension = 'stage') group by l.subject, l.key`,
  );
  const of = (subject: string, stage: Stage) =>
    cellOf(rows.find((row) => row.subject === subject && row.key === stage));
  return openStages(measure).map((stage) => ({
    stage,
    projects: of("projects", stage),
    remainingFen: of(measure, stage).amountFen,
  }));
}

type LargestRow = {
  id: string;
  name: string;
  stage: Stage;
  investor_name: string;
  weight_bp: number;
  remaining: string;
  weighted: string;
};

/** The projects with most weighted money, from the largest of each stage. */
async function readLargest(db: Reader, { scope, measure, filter, meant, weights }: Question) {
  const stages = sql.join(
    openStages(measure).map((stage) => sql`(${stage}::text, ${weights[stage]}::int)`),
    sql`, `,
  );
  const isMeant =
    scope.kind === "facts"
      ? sql`and exists (select from ${projects} where ${projects.id} = f.project_id and ${scope.projects})`
      : sql``;
  const rows = await db.execute<LargestRow>(sql`
    select ${projects.id} as id, ${projects.name} as name, ${projects.stage} as stage,
      ${projects.investorName} as investor_name, w.weight_bp, t.amount_fen::text as remaining,
      round(t.amount_fen::numeric * w.weight_bp / 10000)::text as weighted
    from (values ${stages}) w (stage, weight_bp) cross join lateral (
      select f.project_id, f.amount_fen from project_facts f
      where f.dimension = 'remaining' and f.subject = ${measure} and f.key = w.stage and f.amount_fen > 0
        ${filter.departmentId ? sql`and f.department_id = ${filter.departmentId}` : sql``}
        ${filter.industries?.length ? sql`and f.industry in (${listed(filter.industries)})` : sql``}
        ${filter.zones?.length ? sql`and f.zone in (${listed(filter.zones)})` : sql``}
        ${isMeant}
      order by f.amount_fen desc, f.department_id desc, f.industry desc, f.project_id desc limit 5
    ) t inner join ${projects} on ${projects.id} = t.project_id
    where w.weight_bp > 0 and ${meant}
    order by t.amount_fen::numeric * w.weight_bp desc, ${projects.id} limit 5`);
  return rows.map(({ investor_name, weight_bp, remaining, weighted, id, name, stage }) => ({
    id,
    name,
    stage,
    investorName: investor_name,
    weightBp: weight_bp,
    remainingFen: parseFenText(remaining),
    weightedFen: parseFenText(weighted),
  }));
}

/**
 * What may still come, by E = Σ weight(stage) × remaining (domain.md 2.5), rounded once a stage, with its largest
 * projects. Not spread over time: it says what the plan hangs on, not when it arrives.
 */
export async function readPipeline(db: Reader, question: Question) {
  const [byStage, largest] = await Promise.all([readStages(db, question), readLargest(db, question)]);
  const { weights, filter } = question;
  const weightedFen = sumFen(
    byStage.map(({ stage, remainingFen }) => scaleFen(remainingFen, weights[stage])),
  );
  const topThree = sumFen(largest.slice(0, 3).map((row) => row.weightedFen));
  return {
    figure: {
      count: byStage.reduce((sum, stage) => sum + stage.projects.count, 0),
      totalInvestmentFen: sumFen(byStage.map((stage) => stage.projects.amountFen)),
      filter,
    },
    remainingFen: sumFen(byStage.map((stage) => stage.remainingFen)),
    weightedFen,
    topThreeBp: weightedFen === 0 ? 0 : Math.round((topThree / weightedFen) * 10_000),
    projects: largest,
  };
}
