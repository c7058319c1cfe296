import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { enterprises, projects, serviceRequests } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { type IsoDate, isoDate } from "@/domain/calendar/date";
import { type CertificateState, certificateNoticeUntil } from "@/domain/enterprise/certificate";
import { enterpriseRoles } from "@/domain/enterprise/enterprise-role";
import type { EnterpriseFilter } from "@/domain/enterprise/list-enterprises.schema";
import { regionBucketOf } from "../amount/amount-sources";
import { containsTerm } from "../kernel/search-term";
import { allOf, anyOf, fullyVisibleProjects } from "../project/visible-projects";
import { visibleRequests } from "../service-request/visible-requests";
import { isPartyOf, visibleEnterprises } from "./visible-enterprises";

const noEnd = "9999-12-31";

/** End of the certificate as its index holds it; enterprises without one come last. */
export const certificateEnd = sql`coalesce(${enterprises.highTechExpiresOn}, ${sql.raw(`'${noEnd}'::date`)})`;

function certificateCondition(state: CertificateState, today: IsoDate): SQL {
  const notice = certificateNoticeUntil(today);
  switch (state) {
    case "none":
      return sql`${certificateEnd} = ${sql.raw(`'${noEnd}'::date`)}`;
    case "expired":
      return sql`${certificateEnd} < ${today}::date`;
    case "expiring":
      return sql`${certificateEnd} between ${today}::date and ${notice}::date`;
    case "valid":
      return sql`${certificateEnd} > ${notice}::date and ${certificateEnd} < ${sql.raw(`'${noEnd}'::date`)}`;
  }
}

function requestsCondition(
  actor: Actor,
  requests: EnterpriseFilter["requests"],
  today: string,
): SQL | undefined {
  if (requests === undefined) return undefined;
  const waiting = and(
    visibleRequests(actor),
    eq(serviceRequests.state, "open"),
    requests === "overdue" ? sql`${serviceRequests.dueOn} < ${today}` : undefined,
  );
  return sql`${enterprises.id} in (select ${serviceRequests.enterpriseId} from ${serviceRequests} where ${waiting})`;
}

/** Roles and industries mean the same project: an investor of a 生物医药 project, not of any other. */
function projectCondition(actor: Actor, { roles, industries }: EnterpriseFilter): SQL | undefined {
  const hasRoles = roles !== undefined && roles.length > 0;
  const hasIndustries = industries !== undefined && industries.length > 0;
  if (!hasRoles && !hasIndustries) return undefined;
  const condition = allOf(
    fullyVisibleProjects(actor),
    hasIndustries ? inArray(projects.industry, industries) : undefined,
  );
  return isPartyOf(enterprises.id, condition, hasRoles ? roles : enterpriseRoles);
}

const within = <Value extends string>(
  expression: SQL,
  values: readonly Value[] | undefined,
): SQL | undefined => (values && values.length > 0 ? inArray(expression, [...values]) : undefined);

/** The enterprises a filter means for this person. */
export function enterpriseConditions(actor: Actor, filter: EnterpriseFilter, today: string): SQL {
  const { certificates } = filter;
  return allOf(
    visibleEnterprises(actor),
    filter.q ? containsTerm(enterprises.searchKey, filter.q) : undefined,
    projectCondition(actor, filter),
    certificates && certificates.length > 0
      ? anyOf(...certificates.map((state) => certificateCondition(state, isoDate(today))))
      : undefined,
    within(sql`${enterprises.growthTier}`, filter.tiers),
    within(sql`${enterprises.environmentGrade}`, filter.grades),
    within(sql`${enterprises.capitalKind}`, filter.capitalKinds),
    within(regionBucketOf(sql`${enterprises.regionCode}`), filter.regions),
    requestsCondition(actor, filter.requests, today),
  );
}
