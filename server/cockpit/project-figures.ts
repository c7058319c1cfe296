import { sql } from "drizzle-orm";
import { addDays, isoDate } from "@/domain/calendar/date";
import type { ProjectFigure } from "@/domain/cockpit/figure";
import { type StuckKind, stuckKinds } from "@/domain/cockpit/overview.schema";
import { sumFen } from "@/domain/money/fen";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { type Stage, stageGroups, stages } from "@/domain/project/stage";
import {
  type Cell,
  type CounterScope,
  cellOf,
  type LineSums,
  lineSums,
  linesOf,
  type Reader,
} from "./counter-lines";

type Question = { scope: CounterScope; base: ProjectFilter; today: string; stuckAfterDays: number };
type Kind = StuckKind | "reported";

function filtersOf({ base, today, stuckAfterDays }: Question): Record<Kind, ProjectFilter> {
  const day = isoDate(today);
  const { standings: _, ...anyStanding } = base;
  return {
    notFollowed: { ...base, stageGroups: ["negotiating"], notFollowedSince: addDays(day, -stuckAfterDays) },
    noNextStep: { ...base, stageGroups: ["lead", "negotiating"], hasNoNextStep: true },
    overdueNextStep: { ...base, stageGroups: ["lead", "negotiating"], nextStepTo: addDays(day, -1) },
    notRegistered: { ...base, stageGroups: ["signed"] },
    notStarted: { ...base, stageGroups: ["registered"] },
    reported: { ...anyStanding, reportedFrom: `${today.slice(0, 7)}-01`, reportedTo: today },
  };
}

type Row = LineSums & { dimension: string; key: string };

/** One pass over the counters of projects; dated ones only within the days that are asked about. */
async function readRows(db: Reader, { scope }: Question, filters: Record<Kind, ProjectFilter>) {
  const lines = linesOf(scope, {
    subjects: ["projects"],
    dimensions: ["stage", "followedOn", "nextStepOn", "reportedOn"],
  });
  const { notFollowed, overdueNextStep, reported } = filters;
  return db.execute<Row>(sql`
    select case when l.dimension = 'nextStepOn' and l.period = 'none' then 'noNextStep' else l.dimension end as dimension,
      l.key, ${lineSums}
    from ${lines} l
    where l.dimension = 'stage' or l.period = 'none'
      or (l.dimension = 'followedOn' and l.period < ${notFollowed.notFollowedSince ?? ""})
      or (l.dimension = 'nextStepOn' and l.period <= ${overdueNextStep.nextStepTo ?? ""})
      or (l.dimension = 'reportedOn' and l.period between ${reported.reportedFrom ?? ""} and ${reported.reportedTo ?? ""})
    group by 1, 2`);
}

const figureOf = (cells: readonly Cell[], filter: ProjectFilter): ProjectFigure => ({
  count: cells.reduce((sum, { count }) => sum + count, 0),
  totalInvestmentFen: sumFen(cells.map(({ amountFen }) => amountFen)),
  filter,
});

/** Projects by stage, what stands still, and what was reported this month, each with the filter that lists them. */
export async function readProjectFigures(db: Reader, question: Question) {
  const filters = filtersOf(question);
  const rows = await readRows(db, question, filters);
  const stageCell = (stage: Stage) =>
    cellOf(rows.find((row) => row.dimension === "stage" && row.key === stage));
  const dated = (dimension: string) => [cellOf(rows.find((row) => row.dimension === dimension))];
  const cells: Record<Kind, readonly Cell[]> = {
    notFollowed: dated("followedOn"),
    noNextStep: dated("noNextStep"),
    overdueNextStep: dated("nextStepOn"),
    notRegistered: stageGroups.signed.map(stageCell),
    notStarted: stageGroups.registered.map(stageCell),
    reported: dated("reportedOn"),
  };
  return {
    funnel: stages.map((stage) => ({
      stage,
      figure: figureOf([stageCell(stage)], { ...question.base, stages: [stage] }),
    })),
    stuck: stuckKinds.map((kind) => ({ kind, figure: figureOf(cells[kind], filters[kind]) })),
    reportedThisMonth: figureOf(cells.reported, filters.reported),
  };
}
