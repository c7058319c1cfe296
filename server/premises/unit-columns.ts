import { and, eq, gte, ilike, inArray, or, type SQL, sql } from "drizzle-orm";
import { buildings, enterprises, projects, unitClaims, units } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { expiringDays } from "@/domain/premises/lease";
import type { FireClass } from "@/domain/premises/premises";
import type { UnitFilter, UnitState } from "@/domain/premises/premises.schema";
import { visibleProjects } from "../project/visible-projects";

/** Last day on which a lease really runs. */
const lastDay = sql`least(c.lease_to, c.ended_on - 1)`;

/** Last day of the leases of a unit that still run or are yet to begin; null when none does. */
export const leasedUntil = (today: string): SQL<string | null> =>
  sql<string | null>`(select max(${lastDay})::text from ${unitClaims} c
    where c.unit_id = ${units.id} and c.kind = 'leased' and ${lastDay} >= greatest(${today}::date, c.lease_from))`;

/** Holds of a unit that count on a day. */
export const livingHolds = (today: string): SQL<number> =>
  sql<number>`(select count(*)::int from ${unitClaims} c where c.unit_id = ${units.id} and c.kind = 'held'
    and c.ended_on is null and (c.expires_on is null or c.expires_on >= ${today}::date))`;

/** How a unit stands on a day; a lease that is followed by another is not yet running out. */
export const unitState = (today: string): SQL<UnitState> =>
  sql<UnitState>`case
    when ${leasedUntil(today)} is not null then
      case when ${leasedUntil(today)}::date <= ${today}::date + ${expiringDays}::int then 'expiring' else 'leased' end
    when ${units.isWithdrawn} then 'withdrawn'
    when ${livingHolds(today)} > 0 then 'held'
    else 'free' end`;

/** Who rents it now, or next: the firm, else the project, by name only where the reader may see it. */
const tenantName = (actor: Actor, today: string): SQL<string | null> =>
  sql<string | null>`(select coalesce(${enterprises.name},
      case when coalesce(${visibleProjects(actor)}, false) then ${projects.name} else '项目 ' || ${projects.code} end)
    from ${unitClaims} c left join ${enterprises} on ${enterprises.id} = c.tenant_id
      left join ${projects} on ${projects.id} = c.project_id
    where c.unit_id = ${units.id} and c.kind = 'leased' and ${lastDay} >= greatest(${today}::date, c.lease_from)
    order by c.lease_from limit 1)`;

export const fireClassOfUnit = sql<FireClass | null>`coalesce(${units.fireClass}, ${buildings.fireClass})`;

/** What every list of units says of one. */
export const unitColumns = (actor: Actor, today: string) => ({
  id: units.id,
  code: units.code,
  floor: units.floor,
  areaSqm: units.areaSqm,
  heightM: units.heightM,
  loadTPerSqm: units.loadTPerSqm,
  craneT: units.craneT,
  powerKva: units.powerKva,
  fireClass: fireClassOfUnit,
  rentFenPerSqmMonth: units.rentFenPerSqmMonth,
  state: unitState(today),
  holdCount: livingHolds(today),
  leasedUntil: leasedUntil(today),
  tenantName: tenantName(actor, today),
  freeFrom: units.freeFrom,
  version: units.version,
});

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

function searchCondition(term: string): SQL | undefined {
  const pattern = `%${escapeLike(term)}%`;
  return or(
    ilike(units.code, pattern),
    ilike(buildings.code, pattern),
    ilike(buildings.name, pattern),
    ilike(buildings.location, pattern),
  );
}

/** The units of a filter, joined to their buildings. */
export function unitConditions(filter: UnitFilter, today: string): SQL | undefined {
  return and(
    filter.q ? searchCondition(filter.q) : undefined,
    filter.kinds?.length ? inArray(buildings.kind, filter.kinds) : undefined,
    filter.zones?.length ? inArray(buildings.zone, filter.zones) : undefined,
    filter.states?.length ? inArray(unitState(today), filter.states) : undefined,
    filter.minAreaSqm ? gte(units.areaSqm, filter.minAreaSqm) : undefined,
    filter.minHeightM === undefined ? undefined : gte(units.heightM, String(filter.minHeightM)),
    filter.minLoadTPerSqm === undefined ? undefined : gte(units.loadTPerSqm, String(filter.minLoadTPerSqm)),
    filter.buildingId ? eq(buildings.id, filter.buildingId) : undefined,
  );
}
