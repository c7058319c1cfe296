import { eq, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import { fixedInvestments, followUps, milestones, parcelClaims, projects } from "@/db/schema";
import { type IsoMonth, isoMonth, lastDayOf } from "@/domain/calendar/date";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { stages } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import { firstReachedBetween } from "./history-conditions";
import { allOf } from "./visible-projects";

/** Follow-ups of a filter; the query joins nothing but follow_ups. */
export function followUpConditions(filter: ProjectFilter): SQL | undefined {
  const { followedBy, followedKinds, followedFrom, followedTo } = filter;
  if (!followedBy && !followedKinds?.length && !followedFrom && !followedTo) return undefined;
  return allOf(
    followedBy ? eq(followUps.authorId, followedBy) : undefined,
    followedKinds?.length ? inArray(followUps.kind, followedKinds) : undefined,
    followedFrom ? gte(followUps.occurredOn, followedFrom) : undefined,
    followedTo ? lte(followUps.occurredOn, followedTo) : undefined,
  );
}

/** Asks for land and has no parcel allocated. */
const needsLand: SQL = sql`(${projects.landNeedSqm} > 0 and not exists (select from ${parcelClaims}
  where ${parcelClaims.projectId} = ${projects.id} and ${parcelClaims.kind} = 'allocated' and ${parcelClaims.endedOn} is null))`;

const underConstruction = stages.filter((stage) => hasReached(stage, "B1") && !hasReached(stage, "O1"));

/** Under construction by the end of a month, with no fixed investment reported for it. */
const lacksFixedInvestmentIn = (month: IsoMonth): SQL =>
  allOf(
    inArray(projects.stage, underConstruction),
    lte(projects.stageEnteredOn, lastDayOf(month)),
    sql`not exists (select from ${fixedInvestments}
      where ${fixedInvestments.projectId} = ${projects.id} and ${fixedInvestments.statMonth} = ${month})`,
  );

const blockedBy = (unit: string): SQL =>
  sql`exists (select from ${milestones} where ${allOf(
    sql`${milestones.projectId} = ${projects.id}`,
    sql`${milestones.voidedAt} is null`,
    eq(milestones.state, "blocked"),
    eq(milestones.blockerUnit, unit),
  )})`;

/** Conditions over who did what for a project. */
export function workConditions(filter: ProjectFilter): (SQL | undefined)[] {
  const { ids, firstTalkBy, lacksMilestone } = filter;
  const followed = followUpConditions(filter);
  const isDone = allOf(
    sql`${milestones.projectId} = ${projects.id}`,
    sql`${milestones.voidedAt} is null`,
    sql`${milestones.state} in ('done', 'notApplicable')`,
  );
  return [
    ids?.length ? inArray(projects.id, ids) : undefined,
    firstTalkBy ? eq(projects.firstTalkedBy, firstTalkBy) : undefined,
    filter.reached ? firstReachedBetween(filter.reached, filter.reachedFrom, filter.reachedTo) : undefined,
    filter.needsLand ? needsLand : undefined,
    filter.hasNoOwner === undefined ? undefined : sql`(${projects.ownerId} is null) = ${filter.hasNoOwner}`,
    filter.blockedBy === undefined ? undefined : blockedBy(filter.blockedBy),
    filter.lacksFixedInvestmentIn
      ? lacksFixedInvestmentIn(isoMonth(filter.lacksFixedInvestmentIn))
      : undefined,
    followed &&
      sql`exists (select from ${followUps} where ${followUps.projectId} = ${projects.id} and ${followed})`,
    lacksMilestone &&
      sql`not exists (select from ${milestones} where ${milestones.code} = ${lacksMilestone} and ${isDone})`,
  ];
}
