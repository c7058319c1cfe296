import { eq, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { enterprises, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { type EnterpriseRole, enterpriseRoles } from "@/domain/enterprise/enterprise-role";
import { anyOf, fullyVisibleProjects } from "../project/visible-projects";

export const partyColumns: Record<EnterpriseRole, PgColumn> = {
  investor: projects.investorId,
  projectCompany: projects.projectCompanyId,
  agency: projects.agencyId,
};

/** Enterprises named by `column` that stand in one of the roles to a project which meets the condition. */
export function isPartyOf(
  column: PgColumn,
  condition: SQL,
  roles: readonly EnterpriseRole[] = enterpriseRoles,
): SQL {
  const parties = sql.join(
    roles.map((role) => sql`${partyColumns[role]}`),
    sql`, `,
  );
  return sql`${column} in (select party from ${projects}, unnest(array[${parties}]) as party where ${condition} and party is not null)`;
}

/** Whether a person sees the whole park by role, enterprises without a project included. */
export const seesAllEnterprises = (actor: Actor): boolean =>
  actor.kind === "user" && (actor.role === "leader" || actor.role === "statistician");

/**
 * Which enterprises exist for this person (domain.md 1.6b): those that take part in a project seen in full. A
 * colleague's investor is no more shown here than in the project list; the duplicate check names it when it matters.
 */
export const visibleEnterprises = (actor: Actor, column: PgColumn = enterprises.id): SQL =>
  seesAllEnterprises(actor) ? sql`true` : isPartyOf(column, fullyVisibleProjects(actor));

/** Projects whose money, land, files and visits are an enterprise's own; an agency only introduced its projects. */
export const projectsOfEnterprise = (enterpriseId: string): SQL =>
  anyOf(eq(projects.investorId, enterpriseId), eq(projects.projectCompanyId, enterpriseId));

/** Projects in which an enterprise plays any part. */
export const projectsNaming = (enterpriseId: string): SQL | undefined =>
  or(...enterpriseRoles.map((role) => eq(partyColumns[role], enterpriseId)));
