import { eq, gte, inArray, isNull, lte, type SQL, sql } from "drizzle-orm";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { stageGroups } from "@/domain/project/stage";
import { containsTerm } from "../kernel/search-term";
import { historyConditions } from "./history-conditions";
import {
  allOf,
  anyOf,
  fullyVisibleProjects,
  involvedProjects,
  ownProjects,
  visibleProjects,
} from "./visible-projects";
import { workConditions } from "./work-conditions";

function searchCondition(actor: Actor, term: string): SQL {
  const byEverything = containsTerm(projects.searchKey, term);
  if (actor.kind === "user" && (actor.role === "officer" || actor.role === "agent")) {
    return anyOf(containsTerm(projects.nameKey, term), allOf(fullyVisibleProjects(actor), byEverything));
  }
  return byEverything;
}

function scopeCondition(actor: Actor, scope: ProjectFilter["scope"]): SQL | undefined {
  if (scope === "all") return undefined;
  return scope === "mine" ? ownProjects(actor) : involvedProjects(actor);
}

const within = <Value>(
  values: readonly Value[] | undefined,
  condition: (values: Value[]) => SQL,
): SQL | undefined => (values && values.length > 0 ? condition([...values]) : undefined);

/** Conditions over fields that a colleague without full sight does not see. */
function privateConditions(filter: ProjectFilter): SQL[] {
  const parts: (SQL | undefined)[] = [
    within(filter.standings, (values) => inArray(projects.standing, values)),
    within(filter.industries, (values) => inArray(projects.industry, values)),
    within(filter.zones, (values) => inArray(projects.zone, values)),
    within(filter.sourceChannels, (values) => inArray(projects.sourceChannel, values)),
    filter.ownerId && eq(projects.ownerId, filter.ownerId),
    filter.departmentId && eq(projects.departmentId, filter.departmentId),
    filter.isCapitalRelief === undefined ? undefined : eq(projects.isCapitalRelief, filter.isCapitalRelief),
    filter.minInvestmentFen === undefined
      ? undefined
      : gte(projects.totalInvestmentFen, filter.minInvestmentFen),
    filter.maxInvestmentFen === undefined
      ? undefined
      : lte(projects.totalInvestmentFen, filter.maxInvestmentFen),
    filter.reportedFrom &&
      sql`${projects.firstReportedAt} >= (${filter.reportedFrom}::date)::timestamp at time zone 'Asia/Shanghai'`,
    filter.reportedTo &&
      sql`${projects.firstReportedAt} < (${filter.reportedTo}::date + 1)::timestamp at time zone 'Asia/Shanghai'`,
    filter.nextStepTo && lte(projects.nextStepOn, filter.nextStepTo),
    filter.notFollowedSince &&
      sql`coalesce(${projects.lastFollowUpOn}, '0001-01-01'::date) < ${filter.notFollowedSince}`,
    filter.stageEnteredTo && lte(projects.stageEnteredOn, filter.stageEnteredTo),
    filter.hasNoNextStep ? isNull(projects.nextStepOn) : undefined,
    within(filter.terminationReasons, (values) => inArray(projects.terminationReason, values)),
    ...historyConditions(filter),
    ...workConditions(filter),
  ].map((part) => part || undefined);
  return parts.filter((part) => part !== undefined);
}

/**
 * The rows a filter means for this person. As soon as it asks about a field that only full sight shows, it is
 * restricted to the rows seen in full, so that neither a filter nor a sum gives away a colleague's figures.
 */
export function projectConditions(
  actor: Actor,
  filter: ProjectFilter,
  options: { needsFullSight?: boolean } = {},
): SQL {
  const hidden = privateConditions(filter);
  const stages = [
    ...(filter.stages ?? []),
    ...(filter.stageGroups ?? []).flatMap((group) => [...stageGroups[group]]),
  ];
  return allOf(
    visibleProjects(actor),
    scopeCondition(actor, filter.scope),
    hidden.length > 0 || options.needsFullSight ? fullyVisibleProjects(actor) : undefined,
    within(stages, (values) => inArray(projects.stage, values)),
    filter.q ? searchCondition(actor, filter.q) : undefined,
    ...hidden,
  );
}
