import { and, eq, gte, lte, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments, projectMoves, projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { YuanMeasure } from "@/domain/amount/measure";
import type { ConversionSplit } from "@/domain/flow/conversion.schema";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import type { Stage } from "@/domain/project/stage";
import { amountSources } from "../amount/amount-sources";
import { isEffectiveMove } from "../project/effective-moves";
import { isAtOrBeyond } from "../project/history-conditions";
import { projectConditions } from "../project/project-conditions";

/** How far each project ever came, and when it was first signed, by the moves that still stand. */
function progressOfProjects(db: Database) {
  const to = (stage: Stage) => isAtOrBeyond(sql`${projectMoves.toCode}`, stage);
  return db
    .select({
      projectId: projectMoves.projectId,
      signedOn: sql<string | null>`min(${projectMoves.actualOn}) filter (where ${to("S2")})`.as("signed_on"),
      talked: sql<boolean>`bool_or(${to("L3")})`.as("talked"),
      registered: sql<boolean>`bool_or(${to("D1")})`.as("registered"),
      started: sql<boolean>`bool_or(${to("B1")})`.as("started"),
      producing: sql<boolean>`bool_or(${to("O1")})`.as("producing"),
    })
    .from(projectMoves)
    .where(and(eq(projectMoves.kind, "stage"), isEffectiveMove))
    .groupBy(projectMoves.projectId)
    .as("progress");
}

type Progress = ReturnType<typeof progressOfProjects>;

/** What the rows are split by; the first day of a project's cohort decides its period. */
function keyOf(by: ConversionSplit, period: SQL): SQL<string | null> {
  switch (by) {
    case "period":
      return sql`${period}`;
    case "department":
      return sql`${projects.departmentId}::text`;
    case "industry":
      return sql`${projects.industry}`;
    case "sourceChannel":
      return sql`${projects.sourceChannel}`;
    case "officer":
      return sql`${projects.ownerId}::text`;
  }
}

const reached = (flag: SQL | Progress["talked"], stage: Stage): SQL =>
  sql`(coalesce(${flag}, false) or ${isAtOrBeyond(sql`${projects.stage}`, stage)})`;

const countOf = (condition: SQL) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
const sumOf = (condition: SQL) =>
  sql<string | null>`sum(${projects.totalInvestmentFen}) filter (where ${condition})`;

export type Question = { actor: Actor; base: ProjectFilter; by: ConversionSplit; from: string; to: string };

/** Projects that came to 洽谈, by their first talk: how many, and how many of them were ever signed. */
export async function readTalks(db: Database, { actor, base, by, from, to }: Question) {
  const progress = progressOfProjects(db);
  const key = keyOf(by, sql`to_char(${projects.firstTalkOn}, 'YYYY"-Q"Q')`);
  const signed = reached(progress.registered, "S2");
  const isSigned = sql`(${progress.signedOn} is not null or ${signed})`;
  return db
    .select({
      key: sql<string | null>`${key}`,
      talked: countOf(sql`true`),
      talkedFen: sumOf(sql`true`),
      signed: countOf(isSigned),
      signedFen: sumOf(isSigned),
    })
    .from(projects)
    .leftJoin(progress, eq(progress.projectId, projects.id))
    .where(
      and(
        projectConditions(actor, base, { needsFullSight: true }),
        gte(projects.firstTalkOn, from),
        lte(projects.firstTalkOn, to),
        reached(progress.talked, "L3"),
      ),
    )
    .groupBy(sql`1`);
}

function countedByProject(db: Database, measure: YuanMeasure, name: string) {
  const source = amountSources[measure];
  return db
    .select({
      projectId: source.projectId,
      rows: sql<number>`count(*)`.as(`${name}_rows`),
      fen: sql<string>`sum(${source.countedFen})`.as(`${name}_fen`),
    })
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .where(sql`${source.exists} and ${source.isCounted}`)
    .groupBy(source.projectId)
    .as(name);
}

/** Projects by their first signing: how far they came since, what was agreed and what has arrived. */
export async function readSignings(db: Database, { actor, base, by, from, to }: Question) {
  const progress = progressOfProjects(db);
  const agreed = countedByProject(db, "agreedInvestment", "agreed");
  const arrived = countedByProject(db, "fundsInPlace", "arrived");
  const registered = reached(progress.registered, "D1");
  const started = reached(progress.started, "B1");
  const producing = reached(progress.producing, "O1");
  const building = sql`${projects.stage} in ('B1', 'B2', 'B3') and ${projects.standing} = 'normal'`;
  const key = keyOf(by, sql`to_char(${progress.signedOn}, 'YYYY')`);
  return db
    .select({
      key: sql<string | null>`${key}`,
      signed: countOf(sql`true`),
      signedFen: sumOf(sql`true`),
      registered: countOf(registered),
      registeredFen: sumOf(registered),
      started: countOf(started),
      startedFen: sumOf(started),
      building: countOf(building),
      buildingFen: sumOf(building),
      producing: countOf(producing),
      producingFen: sumOf(producing),
      agreedRows: sql<number>`coalesce(sum(${agreed.rows}), 0)`.mapWith(Number),
      agreedFen: sql<string | null>`sum(${agreed.fen})`,
      arrivedRows: sql<number>`coalesce(sum(${arrived.rows}), 0)`.mapWith(Number),
      arrivedFen: sql<string | null>`sum(${arrived.fen})`,
    })
    .from(projects)
    .innerJoin(progress, eq(progress.projectId, projects.id))
    .leftJoin(agreed, eq(agreed.projectId, projects.id))
    .leftJoin(arrived, eq(arrived.projectId, projects.id))
    .where(
      and(
        projectConditions(actor, base, { needsFullSight: true }),
        sql`${progress.signedOn} between ${from}::date and ${to}::date`,
      ),
    )
    .groupBy(sql`1`);
}

/** Names behind the keys of departments and officers. */
export async function readNames(db: Database, by: ConversionSplit): Promise<ReadonlyMap<string, string>> {
  if (by === "department") {
    const rows = await db.select({ id: departments.id, name: departments.name }).from(departments);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
  if (by !== "officer") return new Map();
  const rows = await db.select({ id: users.id, name: users.displayName }).from(users);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
