import { eq, gte, lt, lte, type SQL, sql } from "drizzle-orm";
import { projectMoves, projects, projectWaits } from "@/db/schema";
import type { ProjectFilter, ProjectMovement } from "@/domain/project/project-filter.schema";
import { type Stage, stages } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import { isEffectiveMove } from "./effective-moves";
import { allOf } from "./visible-projects";

const listOf = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

/** A stage or a later one. */
export const isAtOrBeyond = (code: SQL, stage: Stage): SQL =>
  sql`${code} in (${listOf(stages.filter((candidate) => hasReached(candidate, stage)))})`;

const positionOf = (code: SQL): SQL => sql`array_position(array[${listOf(stages)}]::text[], ${code})`;

/** Which moves are of a kind; columns of `project_moves`. */
export const isMovement: Record<ProjectMovement, SQL> = {
  forward: allOf(
    eq(projectMoves.kind, "stage"),
    sql`${positionOf(sql`${projectMoves.toCode}`)} > ${positionOf(sql`${projectMoves.fromCode}`)}`,
  ),
  back: allOf(
    eq(projectMoves.kind, "stage"),
    sql`${positionOf(sql`${projectMoves.toCode}`)} < ${positionOf(sql`${projectMoves.fromCode}`)}`,
  ),
  suspended: allOf(eq(projectMoves.kind, "standing"), eq(projectMoves.toCode, "suspended")),
  resumed: allOf(eq(projectMoves.kind, "standing"), eq(projectMoves.toCode, "normal")),
  terminated: allOf(eq(projectMoves.kind, "standing"), eq(projectMoves.toCode, "terminated")),
  transferred: allOf(eq(projectMoves.kind, "standing"), eq(projectMoves.toCode, "transferred")),
};

const hasMove = (...conditions: (SQL | undefined)[]): SQL =>
  sql`exists (select from project_moves where ${allOf(
    sql`project_moves.project_id = ${projects.id}`,
    ...conditions,
    isEffectiveMove,
  )})`;

/** First came to a stage or further in these days, both included: a move there in them, none before. */
export function firstReachedBetween(
  stage: Stage,
  from: string | undefined,
  to: string | undefined,
): SQL | undefined {
  if (!from && !to) return undefined;
  const isArrival = allOf(eq(projectMoves.kind, "stage"), isAtOrBeyond(sql`${projectMoves.toCode}`, stage));
  return allOf(
    hasMove(
      isArrival,
      from ? gte(projectMoves.actualOn, from) : undefined,
      to ? lte(projectMoves.actualOn, to) : undefined,
    ),
    from ? sql`not ${hasMove(isArrival, lt(projectMoves.actualOn, from))}` : undefined,
  );
}

/** First signed (S2) in these days. */
export const signedBetween = (from: string | undefined, to: string | undefined): SQL | undefined =>
  firstReachedBetween("S2", from, to);

/** Ever came to a stage or further, whatever became of it. */
export const hasEverReached = (stage: Stage): SQL =>
  sql`(${isAtOrBeyond(sql`${projects.stage}`, stage)} or ${hasMove(
    eq(projectMoves.kind, "stage"),
    isAtOrBeyond(sql`${projectMoves.toCode}`, stage),
  )})`;

function movedConditions({ moved, movedFrom, movedTo }: ProjectFilter): SQL | undefined {
  if (!moved && !movedFrom && !movedTo) return undefined;
  return hasMove(
    moved ? isMovement[moved] : sql`project_moves.kind in ('stage', 'standing')`,
    movedFrom ? gte(projectMoves.actualOn, movedFrom) : undefined,
    movedTo ? lte(projectMoves.actualOn, movedTo) : undefined,
  );
}

/** Conditions over what happened to a project; undone moves did not happen. */
export function historyConditions(filter: ProjectFilter): (SQL | undefined)[] {
  const { firstTalkFrom, firstTalkTo, reached, leftStage, isWaiting } = filter;
  const waits = sql`exists (select from ${projectWaits} where ${projectWaits.projectId} = ${projects.id} and ${projectWaits.endedOn} is null)`;
  return [
    firstTalkFrom ? gte(projects.firstTalkOn, firstTalkFrom) : undefined,
    firstTalkTo ? lte(projects.firstTalkOn, firstTalkTo) : undefined,
    signedBetween(filter.signedFrom, filter.signedTo),
    reached ? hasEverReached(reached) : undefined,
    leftStage ? hasMove(eq(projectMoves.kind, "stage"), eq(projectMoves.fromCode, leftStage)) : undefined,
    movedConditions(filter),
    isWaiting === undefined ? undefined : isWaiting ? waits : sql`not ${waits}`,
  ];
}
