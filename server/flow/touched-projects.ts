import { and, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { projectFacts, projectMoves, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { YuanMeasure } from "@/domain/amount/measure";
import type { Weights } from "@/domain/flow/bridge";
import { parseFenText } from "@/domain/money/fen";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import type { Stage } from "@/domain/project/stage";
import { bookedAfter } from "../amount/amount-change";
import { amountSources } from "../amount/amount-sources";
import { counterScope } from "../cockpit/counter-scope";
import { weightCase } from "../cockpit/pipeline";
import { isEffectiveMove } from "../project/effective-moves";
import { projectConditions } from "../project/project-conditions";
import { endOf, fieldThen, promisedFields } from "./pipeline-states";

type Question = { measure: YuanMeasure; base: ProjectFilter };

/** Since a day, and the stages that weigh something else since. */
type Since = { day: string; reweighed: readonly Stage[] };

/**
 * The projects whose part in the pipeline may differ between the end of a day and now: moved, resized, paid for or reported
 * since, or in a stage that weighs something else. All others stand as they stood.
 */
export async function readTouched(
  db: Database,
  actor: Actor,
  { measure, base }: Question,
  { day, reweighed }: Since,
): Promise<string[]> {
  const source = amountSources[measure];
  const changed = fieldThen(db, promisedFields[measure].field, day);
  const moved = db
    .select({ id: projectMoves.projectId })
    .from(projectMoves)
    .where(
      and(
        inArray(projectMoves.kind, ["stage", "standing"]),
        sql`${projectMoves.actualOn} > ${day}::date`,
        isEffectiveMove,
      ),
    );
  const paid = db
    .select({ id: source.projectId })
    .from(source.table)
    .where(and(source.exists, source.isCounted, bookedAfter(source, day)));
  const resized = db.select({ id: changed.projectId }).from(changed);
  const isReweighed = reweighed.length === 0 ? sql`false` : inArray(projects.stage, [...reweighed]);
  const rows = await db
    .select({ id: projects.id })
    .from(projects)
    .where(
      and(
        projectConditions(actor, base, { needsFullSight: true }),
        sql`(${projects.id} in ${moved} or ${projects.id} in ${paid} or ${projects.id}::text in ${resized}
          or ${projects.firstReportedAt} >= ${endOf(day)} or ${isReweighed})`,
      ),
    );
  return rows.map(({ id }) => id);
}

/** What the other projects add to the pipeline, on both days alike: their sum and how many add something. */
export async function readUntouched(
  db: Database,
  actor: Actor,
  { measure, base }: Question,
  { weights, touched }: { weights: Weights; touched: readonly string[] },
) {
  const { departmentId, industries } = base;
  const scope = counterScope(actor, { departmentId, industries });
  const worth = sql`round(${projectFacts.amountFen}::numeric * (${weightCase(sql`${projectFacts.key}`, weights)}) / 10000)`;
  const [row] = await db
    .select({
      fen: sql<string | null>`sum(${worth})`,
      count: sql<number>`count(*) filter (where ${worth} > 0)`.mapWith(Number),
    })
    .from(projectFacts)
    .where(
      and(
        sql`${projectFacts.dimension} = 'remaining'`,
        eq(projectFacts.subject, measure),
        departmentId ? eq(projectFacts.departmentId, departmentId) : undefined,
        industries?.length ? inArray(projectFacts.industry, industries) : undefined,
        scope.kind === "facts"
          ? sql`exists (select from ${projects} where ${projects.id} = ${projectFacts.projectId} and ${scope.projects})`
          : undefined,
        sql`not exists (select from unnest(${sql.param([...touched])}::uuid[]) as touched (id)
          where touched.id = ${projectFacts.projectId})`,
      ),
    );
  const fen: number = parseFenText(row?.fen ?? null);
  return { fen, count: row?.count ?? 0 };
}
