import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments, parcelClaims, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { ClaimKind, ParcelClaim } from "@/domain/land/parcel.schema";
import { hasRight, rightsOf } from "../project/rights";
import { visibleProjects } from "../project/visible-projects";

type Project = Parameters<typeof rightsOf>[1];

/** The project's owner, or the head of its department. */
const leadsProject = (actor: Actor, project: Project): boolean =>
  hasRight({ rights: rightsOf(actor, project, []) }, "parcel");

/** An allocation is lifted by the land manager alone; an intention also by whose project it is. */
export function mayRelease(actor: Actor, claim: Project & { kind: ClaimKind }): boolean {
  if (actor.kind === "user" && actor.role === "landManager") return true;
  return claim.kind === "held" && leadsProject(actor, claim);
}

/** Open claims on a parcel; project names only as far as this person may see the project. */
export async function readClaims(db: Database, actor: Actor, parcelId: string): Promise<ParcelClaim[]> {
  const rows = await db
    .select({
      id: parcelClaims.id,
      kind: parcelClaims.kind,
      startedOn: parcelClaims.startedOn,
      version: parcelClaims.version,
      projectId: projects.id,
      projectName: projects.name,
      projectCode: projects.code,
      ownerId: projects.ownerId,
      departmentId: projects.departmentId,
      departmentName: departments.name,
      isVisible: sql<boolean>`coalesce(${visibleProjects(actor)}, false)`,
    })
    .from(parcelClaims)
    .innerJoin(projects, eq(projects.id, parcelClaims.projectId))
    .innerJoin(departments, eq(departments.id, projects.departmentId))
    .where(and(eq(parcelClaims.parcelId, parcelId), isNull(parcelClaims.endedOn)))
    .orderBy(asc(parcelClaims.kind), asc(parcelClaims.startedOn), asc(parcelClaims.id));
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    startedOn: row.startedOn,
    version: row.version,
    projectCode: row.projectCode,
    departmentName: row.departmentName,
    project: row.isVisible ? { id: row.projectId, name: row.projectName } : null,
    canRelease: mayRelease(actor, row),
  }));
}
