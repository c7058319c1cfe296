import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { projectMoves, projects, projectWaits } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { addDays, isoDate } from "@/domain/calendar/date";
import { durationsInput, durationsView } from "@/domain/flow/durations.schema";
import { stageLimitOf } from "@/domain/flow/stage-limit";
import { parseFenText } from "@/domain/money/fen";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { stages } from "@/domain/project/stage";
import { query } from "../kernel/procedure";
import { isEffectiveMove } from "../project/effective-moves";
import { projectConditions } from "../project/project-conditions";
import { readClockRules } from "../setting/read-clock-rules";
import { flowBase } from "./flow-base";

const share = (part: number, of: SQL) =>
  sql<number | null>`percentile_cont(${part}::float) within group (order by ${of})`.mapWith((value) =>
    value === null ? null : Number(value),
  );

/** Days of every project in every stage it has left; several stays in one stage are added up. */
async function readCompleted(db: Database, actor: Actor, base: ProjectFilter) {
  const moves = db
    .select({
      projectId: projectMoves.projectId,
      fromCode: projectMoves.fromCode,
      days: sql<number>`${projectMoves.actualOn} - lag(${projectMoves.actualOn}) over
        (partition by ${projectMoves.projectId} order by ${projectMoves.createdAt}, ${projectMoves.id})`.as(
        "days",
      ),
    })
    .from(projectMoves)
    .where(and(eq(projectMoves.kind, "stage"), isEffectiveMove))
    .as("moves");
  const stays = db
    .select({
      stage: moves.fromCode,
      investment: projects.totalInvestmentFen,
      days: sql<number>`sum(greatest(${moves.days}, 0))`.as("stay_days"),
    })
    .from(moves)
    .innerJoin(projects, eq(projects.id, moves.projectId))
    .where(and(projectConditions(actor, base, { needsFullSight: true }), sql`${moves.fromCode} is not null`))
    .groupBy(moves.fromCode, projects.id, projects.totalInvestmentFen)
    .as("stays");
  return db
    .select({
      stage: stays.stage,
      count: sql<number>`count(*)`.mapWith(Number),
      fen: sql<string | null>`sum(${stays.investment})`,
      median: share(0.5, sql`${stays.days}`),
      p75: share(0.75, sql`${stays.days}`),
    })
    .from(stays)
    .groupBy(stays.stage);
}

/** The running stays, with the limits of their stages as a table to compare with. */
async function readRunning(
  db: Database,
  actor: Actor,
  filter: ProjectFilter,
  { today, limits }: { today: string; limits: SQL },
) {
  const days = sql`greatest(${today}::date - ${projects.stageEnteredOn}, 0)`;
  const waits = sql`exists (select from ${projectWaits} where ${projectWaits.projectId} = ${projects.id} and ${projectWaits.endedOn} is null)`;
  return db
    .select({
      stage: projects.stage,
      count: sql<number>`count(*)`.mapWith(Number),
      fen: sql<string | null>`sum(${projects.totalInvestmentFen})`,
      median: share(0.5, days),
      p75: share(0.75, days),
      overLimit: sql<number>`count(*) filter (where ${days} > ${limits})`.mapWith(Number),
      overLimitFen: sql<
        string | null
      >`sum(${projects.totalInvestmentFen}) filter (where ${days} > ${limits})`,
      waiting: sql<number>`count(*) filter (where ${waits})`.mapWith(Number),
      waitingFen: sql<string | null>`sum(${projects.totalInvestmentFen}) filter (where ${waits})`,
    })
    .from(projects)
    .where(projectConditions(actor, filter, { needsFullSight: true }))
    .groupBy(projects.stage);
}

/** Median and third quartile of the days in each stage, done and running apart, beside the limit that holds. */
export const readDurations = query({
  name: "flow.durations",
  permission: "cockpit.read",
  summary: "各阶段停留天数",
  method: "GET",
  path: "/flow/durations",
  input: durationsInput,
  output: durationsView,
  run: async ({ db, actor, input, today }) => {
    const base = flowBase(actor, input);
    const normal: ProjectFilter = { ...base, standings: ["normal"] };
    const rules = await readClockRules(db);
    const limitOf = new Map(stages.map((stage) => [stage, stageLimitOf(rules, stage)]));
    const cases = stages.map(
      (stage) => sql`when ${stage} then ${limitOf.get(stage)?.calendarDays ?? null}::int`,
    );
    const limits = sql`case ${projects.stage} ${sql.join(cases, sql` `)} end`;
    const [completed, running] = await Promise.all([
      readCompleted(db, actor, base),
      readRunning(db, actor, normal, { today, limits }),
    ]);
    return {
      stages: stages.map((stage) => {
        const done = completed.find((row) => row.stage === stage);
        const now = running.find((row) => row.stage === stage);
        const limit = limitOf.get(stage) ?? null;
        const figure = (
          count: number | undefined,
          fen: string | null | undefined,
          filter: ProjectFilter,
        ) => ({
          count: count ?? 0,
          totalInvestmentFen: parseFenText(fen ?? null),
          filter,
        });
        const here: ProjectFilter = { ...normal, stages: [stage] };
        return {
          stage,
          completed: {
            figure: figure(done?.count, done?.fen, { ...base, leftStage: stage }),
            median: done?.median ?? null,
            p75: done?.p75 ?? null,
          },
          running: {
            figure: figure(now?.count, now?.fen, here),
            median: now?.median ?? null,
            p75: now?.p75 ?? null,
          },
          limit,
          overLimit: limit
            ? figure(now?.overLimit, now?.overLimitFen, {
                ...here,
                stageEnteredTo: addDays(isoDate(today), -(limit.calendarDays + 1)),
              })
            : null,
          waiting: figure(now?.waiting, now?.waitingFen, { ...here, isWaiting: true }),
        };
      }),
    };
  },
});
