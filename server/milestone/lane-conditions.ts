import { and, eq, inArray, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { milestones, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { type LaneFilter, type LaneTrouble, laneGroups } from "@/domain/milestone/lanes.schema";
import { overdueBefore } from "@/domain/milestone/light";
import { stageGroups } from "@/domain/project/stage";
import { isWorkingDay } from "@/lib/working-calendar";
import { containsTerm } from "../kernel/search-term";
import { allOf, fullyVisibleProjects, ownProjects } from "../project/visible-projects";

const stagesOf = (groups: readonly (typeof laneGroups)[number][]) =>
  groups.flatMap((group) => [...stageGroups[group]]);

/** Projects with lanes: signed and neither ended nor handed over, seen in full by this person. */
export const lanedProjects = (actor: Actor): SQL =>
  allOf(
    fullyVisibleProjects(actor),
    inArray(projects.stage, stagesOf(laneGroups)),
    inArray(projects.standing, ["normal", "suspended"]),
  );

/** Steps that stand. */
export const standing = isNull(milestones.voidedAt);

/** Open and past their planned date, today. */
export const isLate = (today: string): SQL =>
  allOf(
    inArray(milestones.state, ["notStarted", "inProgress"]),
    lt(milestones.plannedOn, overdueBefore(isoDate(today), isWorkingDay)),
  );

export const isBlocked = eq(milestones.state, "blocked");

const troubled = (trouble: LaneTrouble | undefined, today: string): SQL | undefined => {
  if (trouble === undefined) return undefined;
  return trouble === "late" ? isLate(today) : isBlocked;
};

function hasStep({ codes, trouble }: LaneFilter, today: string): SQL | undefined {
  if (trouble === undefined && (codes ?? []).length === 0) return undefined;
  const conditions = allOf(
    sql`${milestones.projectId} = ${projects.id}`,
    standing,
    codes && codes.length > 0 ? inArray(milestones.code, codes) : undefined,
    troubled(trouble, today),
  );
  return sql`exists (select 1 from ${milestones} where ${conditions})`;
}

const some = <Value>(values: readonly Value[] | undefined, condition: (values: readonly Value[]) => SQL) =>
  values && values.length > 0 ? condition(values) : undefined;

/** The projects whose lanes a filter asks for. */
export const laneConditions = (actor: Actor, filter: LaneFilter, today: string): SQL =>
  allOf(
    lanedProjects(actor),
    filter.scope === "mine" ? ownProjects(actor) : undefined,
    filter.q ? containsTerm(projects.searchKey, filter.q) : undefined,
    filter.departmentId ? eq(projects.departmentId, filter.departmentId) : undefined,
    some(filter.stageGroups, (groups) => inArray(projects.stage, stagesOf(groups))),
    some(filter.zones, (values) => inArray(projects.zone, [...values])),
    hasStep(filter, today),
  );

/** Done by this day and not yet reviewed or confirmed, whoever's turn it is. */
export const waitingBy = (day: string): SQL =>
  allOf(inArray(milestones.review, ["submitted", "reviewed"]), lte(milestones.actualOn, day));

const othersThan = (column: SQL | typeof milestones.submittedBy, userId: string): SQL =>
  sql`${column} is distinct from ${userId}`;

/**
 * The steps that wait for this person: handed in to the head's department, reviewed and to be confirmed by the
 * statistician, sent back to whoever handed them in or owns the project.
 */
export function waitsFor(actor: Actor): SQL {
  if (actor.kind !== "user") return sql`false`;
  const { userId, role, departmentId } = actor;
  const returned = allOf(
    eq(milestones.review, "returned"),
    or(eq(milestones.submittedBy, userId), eq(projects.ownerId, userId)),
  );
  if (role === "officer") return returned;
  if (role === "departmentHead") {
    const submitted = and(
      eq(milestones.review, "submitted"),
      sql`${projects.departmentId} = ${departmentId}::uuid`,
      othersThan(milestones.submittedBy, userId),
    );
    return or(submitted, returned) ?? returned;
  }
  if (role !== "statistician") return sql`false`;
  return allOf(
    eq(milestones.review, "reviewed"),
    othersThan(milestones.submittedBy, userId),
    sql`${milestones.reviewedBy} is distinct from ${userId}`,
    sql`${projects.ownerId} is distinct from ${userId}`,
  );
}
