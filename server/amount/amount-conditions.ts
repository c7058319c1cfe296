import { eq, gte, inArray, type SQL, sql } from "drizzle-orm";
import { plans, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { AmountFilter, ZoneBucket } from "@/domain/amount/amount-filter.schema";
import { countedFundEntryStates, type FundEntryState } from "@/domain/amount/fund-entry";
import { sizeBands } from "@/domain/project/size-band";
import { projectsOfEnterprise } from "../enterprise/visible-enterprises";
import { containsTerm } from "../kernel/search-term";
import { signedBetween } from "../project/history-conditions";
import { allOf, fullyVisibleProjects } from "../project/visible-projects";
import { changeConditions } from "./amount-change";
import { type AmountSource, regionBucketOf, zoneBucket } from "./amount-sources";

const within = (expression: SQL, values: readonly (string | number)[] | undefined): SQL | undefined =>
  values && values.length > 0 ? inArray(expression, [...values]) : undefined;

function countedCondition(source: AmountSource, counted: AmountFilter["counted"]): SQL | undefined {
  if (counted === undefined) return undefined;
  return counted === "yes" ? source.isCounted : sql`not ${source.isCounted}`;
}

const isBookedState = (state: FundEntryState) => countedFundEntryStates.some((booked) => booked === state);

/** A counted or confirmed row always has its month, so its window is read from the plain column and its index. */
function monthConditions(source: AmountSource, filter: AmountFilter): (SQL | undefined)[] {
  const isBooked =
    filter.counted === "yes" || (filter.states?.length ? filter.states.every(isBookedState) : false);
  const month = isBooked ? sql`${source.statMonth}` : source.listMonth;
  const plan = filter.plan;
  return [
    plan &&
      sql`${month} >= (select ${plans.startMonth} from ${plans} where ${plans.code} = ${plan}) and ${month} <= (select ${plans.endMonth} from ${plans} where ${plans.code} = ${plan})`,
    within(sql`left(${month}, 4)`, filter.years?.map(String)),
    within(month, filter.months),
  ].map((part) => part || undefined);
}

/** A project without a zone is asked for by a word of its own; the others by the plain column. */
function zoneCondition(zones: readonly ZoneBucket[] | undefined): SQL | undefined {
  const named = zones?.filter((zone) => zone !== "none") ?? [];
  return named.length === zones?.length ? within(sql`${projects.zone}`, named) : within(zoneBucket, zones);
}

/** When it happened, and what is missing or taken back. */
const rowConditions = (source: AmountSource, { happenedBy, lacksFile, isReversal }: AmountFilter) => [
  happenedBy === undefined
    ? undefined
    : sql`coalesce(${source.occurredOn}, to_date(${source.statMonth}, 'YYYY-MM')) <= ${happenedBy}::date`,
  lacksFile === undefined ? undefined : sql`${source.lacksFile} = ${lacksFile}`,
  isReversal === undefined ? undefined : sql`(${source.reversesId} is not null) = ${isReversal}`,
];

/** The rows a filter means for this person: amounts of the projects they see in full, nothing else. */
export function amountConditions(actor: Actor, source: AmountSource, filter: AmountFilter): SQL {
  return allOf(
    fullyVisibleProjects(actor),
    source.exists,
    countedCondition(source, filter.counted),
    ...monthConditions(source, filter),
    filter.industries?.length ? inArray(projects.industry, filter.industries) : undefined,
    zoneCondition(filter.zones),
    within(regionBucketOf(source.regionCode), filter.regions),
    within(source.state, filter.states),
    filter.departmentId ? eq(projects.departmentId, filter.departmentId) : undefined,
    filter.ownerId ? eq(projects.ownerId, filter.ownerId) : undefined,
    filter.hasNoOwner === undefined ? undefined : sql`(${projects.ownerId} is null) = ${filter.hasNoOwner}`,
    within(
      sql`${projects.sizeBand}`,
      filter.sizeBands?.map((band) => sizeBands.indexOf(band)),
    ),
    filter.isCapitalRelief === undefined ? undefined : eq(projects.isCapitalRelief, filter.isCapitalRelief),
    filter.projectId ? eq(projects.id, filter.projectId) : undefined,
    filter.enterpriseId ? projectsOfEnterprise(filter.enterpriseId) : undefined,
    filter.minAmountFen === undefined ? undefined : gte(source.amountFen, filter.minAmountFen),
    filter.sourceChannels?.length ? inArray(projects.sourceChannel, filter.sourceChannels) : undefined,
    signedBetween(filter.signedFrom, filter.signedTo),
    ...changeConditions(source, filter),
    ...rowConditions(source, filter),
    filter.q ? containsTerm(projects.searchKey, filter.q) : undefined,
  );
}
