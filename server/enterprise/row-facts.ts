import { and, count, eq, inArray, or, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { projects, serviceRequests } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { type EnterpriseRole, enterpriseRoles } from "@/domain/enterprise/enterprise-role";
import type { EnterpriseListItem } from "@/domain/enterprise/list-enterprises.schema";
import type { Industry } from "@/domain/industry/industry";
import { fullyVisibleProjects } from "../project/visible-projects";
import { visibleRequests } from "../service-request/visible-requests";
import { partyColumns } from "./visible-enterprises";

type RowFacts = Pick<
  EnterpriseListItem,
  "roles" | "projectCount" | "industries" | "lastFollowUpOn" | "openRequestCount" | "overdueRequestCount"
>;

type Party = {
  investorId: string;
  projectCompanyId: string | null;
  agencyId: string | null;
};

/** What an enterprise is to a project. */
export function rolesIn(project: Party, enterpriseId: string): EnterpriseRole[] {
  const ids: Record<EnterpriseRole, string | null> = {
    investor: project.investorId,
    projectCompany: project.projectCompanyId,
    agency: project.agencyId,
  };
  return enterpriseRoles.filter((role) => ids[role] === enterpriseId);
}

const readProjects = (db: Database, actor: Actor, ids: string[]) =>
  db
    .select({
      investorId: projects.investorId,
      projectCompanyId: projects.projectCompanyId,
      agencyId: projects.agencyId,
      industry: projects.industry,
      lastFollowUpOn: projects.lastFollowUpOn,
    })
    .from(projects)
    .where(
      and(
        fullyVisibleProjects(actor),
        or(...enterpriseRoles.map((role) => inArray(partyColumns[role], ids))),
      ),
    );

const readRequests = (db: Database, actor: Actor, ids: string[], today: string) =>
  db
    .select({
      enterpriseId: serviceRequests.enterpriseId,
      open: count(),
      overdue: sql<string>`count(*) filter (where ${serviceRequests.dueOn} < ${today})`,
    })
    .from(serviceRequests)
    .where(
      and(
        inArray(serviceRequests.enterpriseId, ids),
        eq(serviceRequests.state, "open"),
        visibleRequests(actor),
      ),
    )
    .groupBy(serviceRequests.enterpriseId);

const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

/** What this person's projects and requests say about each of a page of enterprises. */
export async function readRowFacts(
  db: Database,
  actor: Actor,
  ids: string[],
  today: string,
): Promise<(id: string) => RowFacts> {
  if (ids.length === 0) return () => factsOf("", [], undefined);
  const [projectRows, requestRows] = await Promise.all([
    readProjects(db, actor, ids),
    readRequests(db, actor, ids, today),
  ]);
  const requests = new Map(requestRows.map((row) => [row.enterpriseId, row]));
  return (id) =>
    factsOf(
      id,
      projectRows.filter((project) => rolesIn(project, id).length > 0),
      requests.get(id),
    );
}

type ProjectFacts = Party & { industry: Industry; lastFollowUpOn: string | null };

function factsOf(
  id: string,
  own: readonly ProjectFacts[],
  requests: { open: number; overdue: string } | undefined,
): RowFacts {
  const roles = new Set(own.flatMap((project) => rolesIn(project, id)));
  return {
    roles: enterpriseRoles.filter((role) => roles.has(role)),
    projectCount: own.length,
    industries: [...new Set(own.map(({ industry }) => industry))],
    lastFollowUpOn: latest(own.map(({ lastFollowUpOn }) => lastFollowUpOn)),
    openRequestCount: requests?.open ?? 0,
    overdueRequestCount: Number(requests?.overdue ?? 0),
  };
}
