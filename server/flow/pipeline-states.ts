import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { auditLog, projectMoves, projects, settings } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { YuanMeasure } from "@/domain/amount/measure";
import { defaultCockpitSettings, stageWeightsKey, stageWeightsSetting } from "@/domain/cockpit/settings";
import type { ProjectState, Weights } from "@/domain/flow/bridge";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { standings } from "@/domain/project/stage";
import { isStage } from "@/domain/project/stage-order";
import { bookedBy } from "../amount/amount-change";
import { amountSources } from "../amount/amount-sources";
import { isEffectiveMove } from "../project/effective-moves";
import { projectConditions } from "../project/project-conditions";

export const promisedFields = {
  fundsInPlace: { column: projects.totalInvestmentFen, field: "totalInvestmentFen" },
  agreedInvestment: { column: projects.totalInvestmentFen, field: "totalInvestmentFen" },
  fixedInvestment: { column: projects.fixedInvestmentFen, field: "fixedInvestmentFen" },
} as const satisfies Record<YuanMeasure, unknown>;

export const endOf = (day: string): SQL => sql`((${day}::date + 1)::timestamp at time zone 'Asia/Shanghai')`;

/** The day looked back to, and the projects it is asked of. */
type Past = { day: string; ids: readonly string[] };

/** One parameter whatever their number, joined as a table. */
const isAmong = (column: SQL, ids: readonly string[]): SQL =>
  sql`${column} in (select unnest(${sql.param([...ids])}::uuid[]))`;

/** Stage or standing at the end of a day: the last move by then, else what the first one after it left. */
function codesThen(db: Database, kind: "stage" | "standing", { day, ids }: Past, name: string) {
  const order = sql`${projectMoves.actualOn} desc, ${projectMoves.createdAt} desc, ${projectMoves.id} desc`;
  const reverse = sql`${projectMoves.actualOn}, ${projectMoves.createdAt}, ${projectMoves.id}`;
  const isBy = sql`${projectMoves.actualOn} <= ${day}::date`;
  return db
    .select({
      projectId: projectMoves.projectId,
      code: sql<string | null>`coalesce(
        (array_agg(${projectMoves.toCode} order by ${order}) filter (where ${isBy}))[1],
        (array_agg(${projectMoves.fromCode} order by ${reverse}) filter (where not ${isBy}))[1])`.as(
        `${name}_code`,
      ),
    })
    .from(projectMoves)
    .where(and(eq(projectMoves.kind, kind), isAmong(sql`${projectMoves.projectId}`, ids), isEffectiveMove))
    .groupBy(projectMoves.projectId)
    .as(name);
}

/** What a field held at the end of a day, for the projects where it was changed since: from the audit log. */
export function fieldThen(db: Database, field: string, day: string) {
  const changes = sql`jsonb_array_elements(case when jsonb_typeof(${auditLog.detail} -> 'changes') = 'array'
    then ${auditLog.detail} -> 'changes' else '[]' end)`;
  const changed = db
    .select({
      subjectId: auditLog.subjectId,
      seq: auditLog.seq,
      change: sql<Record<string, unknown>>`${changes}`.as("change"),
    })
    .from(auditLog)
    .where(and(eq(auditLog.subjectType, "project"), sql`${auditLog.at} >= ${endOf(day)}`))
    .as("changed");
  return db
    .selectDistinctOn([changed.subjectId], {
      projectId: sql<string>`${changed.subjectId}`.as("changed_project"),
      value: sql<string | null>`${changed.change} ->> 'from'`.as("value_then"),
    })
    .from(changed)
    .where(sql`${changed.change} ->> 'field' = ${field}`)
    .orderBy(changed.subjectId, changed.seq)
    .as("field_then");
}

function countedBy(db: Database, measure: YuanMeasure, { day, ids }: Past) {
  const source = amountSources[measure];
  return db
    .select({
      projectId: source.projectId,
      countedNow: sql<string>`sum(${source.countedFen})`.as("counted_now"),
      countedThen:
        sql<string>`coalesce(sum(${source.countedFen}) filter (where ${bookedBy(source, day)}), 0)`.as(
          "counted_then",
        ),
    })
    .from(source.table)
    .where(sql`${isAmong(sql`${source.projectId}`, ids)} and ${source.exists} and ${source.isCounted}`)
    .groupBy(source.projectId)
    .as("counted");
}

export type StatePair = { id: string; name: string; before: ProjectState | null; after: ProjectState };

const standingOf = (code: string) => standings.find((standing) => standing === code) ?? "normal";

/**
 * Projects at the end of a past day and now. Projects since deleted are left out of both; a move taken back later counts on
 * neither day.
 */
export async function readStates(
  db: Database,
  actor: Actor,
  { measure, day, base, ids }: { measure: YuanMeasure; base: ProjectFilter } & Past,
): Promise<StatePair[]> {
  const { column, field } = promisedFields[measure];
  const past = { day, ids };
  const [stage, standing] = [
    codesThen(db, "stage", past, "stage_then"),
    codesThen(db, "standing", past, "standing_then"),
  ];
  const [changed, counted] = [fieldThen(db, field, day), countedBy(db, measure, past)];
  const rows = await db
    .select({
      id: projects.id,
      name: projects.name,
      stageNow: projects.stage,
      standingNow: projects.standing,
      promisedNow: column,
      isKnownThen: sql<boolean>`${projects.firstReportedAt} < ${endOf(day)}`,
      stageThen: sql<string>`coalesce(${stage.code}, ${projects.stage})`,
      standingThen: sql<string>`coalesce(${standing.code}, ${projects.standing})`,
      promisedThen: sql<
        string | null
      >`case when ${changed.projectId} is null then ${column}::text else ${changed.value} end`,
      countedNow: sql<string>`coalesce(${counted.countedNow}, 0)`,
      countedThen: sql<string>`coalesce(${counted.countedThen}, 0)`,
    })
    .from(projects)
    .leftJoin(stage, eq(stage.projectId, projects.id))
    .leftJoin(standing, eq(standing.projectId, projects.id))
    .leftJoin(changed, sql`${changed.projectId} = ${projects.id}::text`)
    .leftJoin(counted, eq(counted.projectId, projects.id))
    .where(and(projectConditions(actor, base, { needsFullSight: true }), isAmong(sql`${projects.id}`, ids)));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    after: {
      stage: row.stageNow,
      standing: row.standingNow,
      promisedFen: row.promisedNow ?? 0,
      countedFen: Number(row.countedNow),
    },
    before:
      row.isKnownThen && isStage(row.stageThen)
        ? {
            stage: row.stageThen,
            standing: standingOf(row.standingThen),
            promisedFen: Number(row.promisedThen ?? 0),
            countedFen: Number(row.countedThen),
          }
        : null,
  }));
}

/** The stage weights that held at the end of a day. */
export async function readWeightsOn(db: Database, day: string): Promise<Weights> {
  const [row] = await db
    .select({ value: settings.value })
    .from(settings)
    .where(and(eq(settings.key, stageWeightsKey), sql`${settings.createdAt} < ${endOf(day)}`))
    .orderBy(sql`${settings.revision} desc`)
    .limit(1);
  return row ? stageWeightsSetting.parse(row.value) : defaultCockpitSettings.stageWeightsBp;
}
