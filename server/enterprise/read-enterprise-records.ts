import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { departments, parcelClaims, parcels, projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { measures } from "@/domain/amount/measure";
import type {
  EnterpriseFunds,
  EnterpriseHolding,
  EnterpriseParcel,
  EnterpriseProject,
} from "@/domain/enterprise/enterprise-detail.schema";
import { parseFenText } from "@/domain/money/fen";
import { amountConditions } from "../amount/amount-conditions";
import { amountSources } from "../amount/amount-sources";
import { sumAmounts } from "../amount/sum-amounts";
import { fullyVisibleProjects, visibleProjects } from "../project/visible-projects";
import { rolesIn } from "./row-facts";
import { projectsNaming, projectsOfEnterprise } from "./visible-enterprises";

const most = 200;
const firstDepartments = alias(departments, "first_departments");

const selectProjects = (db: Database, actor: Actor, enterpriseId: string) =>
  db
    .select({
      isFull: sql<boolean>`coalesce(${fullyVisibleProjects(actor)}, false)`,
      id: projects.id,
      name: projects.name,
      code: projects.code,
      stage: projects.stage,
      standing: projects.standing,
      industry: projects.industry,
      investorId: projects.investorId,
      projectCompanyId: projects.projectCompanyId,
      agencyId: projects.agencyId,
      ownerName: users.displayName,
      departmentName: departments.name,
      firstReportedDepartment: firstDepartments.name,
      totalInvestmentFen: projects.totalInvestmentFen,
      lastFollowUpOn: projects.lastFollowUpOn,
    })
    .from(projects)
    .innerJoin(departments, eq(departments.id, projects.departmentId))
    .leftJoin(firstDepartments, eq(firstDepartments.id, projects.firstReportedDepartmentId))
    .leftJoin(users, eq(users.id, projects.ownerId))
    .where(and(visibleProjects(actor), projectsNaming(enterpriseId)))
    .orderBy(desc(projects.firstReportedAt), desc(projects.id))
    .limit(most);

/** Counted 到位资金 of each of the enterprise's projects; together exactly the figure of the measure. */
async function fundsByProject(
  db: Database,
  actor: Actor,
  enterpriseId: string,
): Promise<Map<string, number>> {
  const source = amountSources.fundsInPlace;
  const rows = await db
    .select({ projectId: projects.id, countedFen: sql<string>`sum(${source.countedFen})` })
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .where(amountConditions(actor, source, { measure: "fundsInPlace", enterpriseId }))
    .groupBy(projects.id);
  return new Map(rows.map(({ projectId, countedFen }) => [projectId, parseFenText(countedFen)]));
}

/** Projects the enterprise takes part in, latest report first; a colleague's by name, stage and unit only. */
export async function readEnterpriseProjects(
  db: Database,
  actor: Actor,
  enterpriseId: string,
  showsFunds: boolean,
): Promise<EnterpriseProject[]> {
  const [rows, funds] = await Promise.all([
    selectProjects(db, actor, enterpriseId),
    showsFunds ? fundsByProject(db, actor, enterpriseId) : undefined,
  ]);
  return rows.map(({ isFull, investorId, projectCompanyId, agencyId, firstReportedDepartment, ...row }) => {
    const { id, name, stage } = row;
    if (!isFull) return { sight: "limited", id, name, stage, firstReportedDepartment };
    const roles = rolesIn({ investorId, projectCompanyId, agencyId }, enterpriseId);
    const isOwn = roles.some((role) => role !== "agency");
    return {
      sight: "full",
      ...row,
      roles,
      fundsInPlaceFen: funds && isOwn ? (funds.get(id) ?? 0) : null,
    };
  });
}

/** Parcels its projects seen in full have an open claim on. */
export const readEnterpriseParcels = (
  db: Database,
  actor: Actor,
  enterpriseId: string,
): Promise<EnterpriseParcel[]> =>
  db
    .select({
      claimId: parcelClaims.id,
      parcelId: parcels.id,
      code: parcels.code,
      name: parcels.name,
      zone: parcels.zone,
      areaSqm: parcels.areaSqm,
      kind: parcelClaims.kind,
      startedOn: parcelClaims.startedOn,
      projectId: projects.id,
      projectName: projects.name,
    })
    .from(parcelClaims)
    .innerJoin(parcels, eq(parcels.id, parcelClaims.parcelId))
    .innerJoin(projects, eq(projects.id, parcelClaims.projectId))
    .where(and(fullyVisibleProjects(actor), projectsOfEnterprise(enterpriseId), isNull(parcelClaims.endedOn)))
    .orderBy(asc(parcelClaims.kind), asc(parcels.code), asc(parcelClaims.id))
    .limit(most);

/** Live parcels whose right of use it has. */
export const readEnterpriseHoldings = (db: Database, enterpriseId: string): Promise<EnterpriseHolding[]> =>
  db
    .select({
      id: parcels.id,
      code: parcels.code,
      name: parcels.name,
      zone: parcels.zone,
      areaSqm: parcels.areaSqm,
      state: parcels.state,
    })
    .from(parcels)
    .where(and(eq(parcels.holderId, enterpriseId), isNull(parcels.retiredOn)))
    .orderBy(asc(parcels.code), asc(parcels.id))
    .limit(most);

/** Each measure over its projects seen in full, by the sum of the ledger itself. */
export const readEnterpriseFunds = (
  db: Database,
  actor: Actor,
  enterpriseId: string,
): Promise<EnterpriseFunds[]> =>
  Promise.all(
    measures.map(async (measure) => ({
      measure,
      ...(await sumAmounts(db, actor, { measure, enterpriseId })),
    })),
  );
