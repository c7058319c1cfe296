import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { addDays, isoDate } from "@/domain/calendar/date";
import type { ProjectFigure } from "@/domain/cockpit/figure";
import { type StuckKind, stuckKinds } from "@/domain/cockpit/overview.schema";
import { parseFenText } from "@/domain/money/fen";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { stages } from "@/domain/project/stage";
import { projectConditions } from "../project/project-conditions";
import { fullyVisibleProjects } from "../project/visible-projects";

const sumOf = (condition: SQL) => ({
  count: sql<number>`count(*) filter (where ${condition})`.mapWith(Number),
  totalInvestmentFen: sql<string | null>`sum(${projects.totalInvestmentFen}) filter (where ${condition})`,
});

type Sum = { count: number; totalInvestmentFen: string | null };

/** Number and total investment of the projects at each stage, with the filter that lists them. */
export async function readFunnel(db: Database, actor: Actor, base: ProjectFilter) {
  const rows = await db
    .select({ stage: projects.stage, ...sumOf(sql`true`) })
    .from(projects)
    .where(projectConditions(actor, base, { needsFullSight: true }))
    .groupBy(projects.stage);
  return stages.map((stage) => {
    const row = rows.find((candidate) => candidate.stage === stage);
    const figure: ProjectFigure = {
      count: row?.count ?? 0,
      totalInvestmentFen: parseFenText(row?.totalInvestmentFen ?? null),
      filter: { ...base, stages: [stage] },
    };
    return { stage, figure };
  });
}

function stuckFilters(base: ProjectFilter, today: string, days: number): Record<StuckKind, ProjectFilter> {
  const day = isoDate(today);
  return {
    notFollowed: { ...base, stageGroups: ["negotiating"], notFollowedSince: addDays(day, -days) },
    noNextStep: { ...base, stageGroups: ["lead", "negotiating"], hasNoNextStep: true },
    overdueNextStep: { ...base, stageGroups: ["lead", "negotiating"], nextStepTo: addDays(day, -1) },
    notRegistered: { ...base, stageGroups: ["signed"] },
    notStarted: { ...base, stageGroups: ["registered"] },
  };
}

type Moment = { today: string; stuckAfterDays: number };

/** What stands still, and what was reported this month, in one pass over the projects. */
export async function readAttention(db: Database, actor: Actor, base: ProjectFilter, moment: Moment) {
  const stuck = stuckFilters(base, moment.today, moment.stuckAfterDays);
  const { standings: _, ...anyStanding } = base;
  const reported = {
    ...anyStanding,
    reportedFrom: `${moment.today.slice(0, 7)}-01`,
    reportedTo: moment.today,
  };
  const sums = (filter: ProjectFilter) => sumOf(projectConditions(actor, filter));
  const [row] = await db
    .select({
      notFollowed: sums(stuck.notFollowed),
      noNextStep: sums(stuck.noNextStep),
      overdueNextStep: sums(stuck.overdueNextStep),
      notRegistered: sums(stuck.notRegistered),
      notStarted: sums(stuck.notStarted),
      reported: sums(reported),
    })
    .from(projects)
    .where(fullyVisibleProjects(actor));
  const figure = (sum: Sum | undefined, filter: ProjectFilter): ProjectFigure => ({
    count: sum?.count ?? 0,
    totalInvestmentFen: parseFenText(sum?.totalInvestmentFen ?? null),
    filter,
  });
  return {
    reported: figure(row?.reported, reported),
    stuck: stuckKinds.map((kind) => ({ kind, figure: figure(row?.[kind], stuck[kind]) })),
  };
}
