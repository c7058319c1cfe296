import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { buildings, enterprises, projects, unitClaims, units } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import { type LeaseView, premisesIdInput, unitDetail } from "@/domain/premises/premises.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { visibleProjects } from "../project/visible-projects";
import { unitColumns } from "./unit-columns";

const most = 100;

/** Every lease there was, is and will be, the latest first; names only as far as the reader sees the project. */
async function readLeases(db: Database, actor: Actor, unitId: string): Promise<LeaseView[]> {
  const rows = await db
    .select({
      id: unitClaims.id,
      version: unitClaims.version,
      leaseFrom: unitClaims.leaseFrom,
      leaseTo: unitClaims.leaseTo,
      endedOn: unitClaims.endedOn,
      ending: unitClaims.ending,
      endNote: unitClaims.endNote,
      rentFenPerSqmMonth: unitClaims.rentFenPerSqmMonth,
      contractNo: unitClaims.contractNo,
      note: unitClaims.note,
      tenantName: enterprises.name,
      projectId: projects.id,
      projectName: projects.name,
      projectCode: projects.code,
      isVisible: sql<boolean>`coalesce(${visibleProjects(actor)}, false)`,
    })
    .from(unitClaims)
    .leftJoin(enterprises, eq(enterprises.id, unitClaims.tenantId))
    .leftJoin(projects, eq(projects.id, unitClaims.projectId))
    .where(and(eq(unitClaims.unitId, unitId), eq(unitClaims.kind, "leased")))
    .orderBy(desc(unitClaims.leaseFrom), desc(unitClaims.id))
    .limit(most);
  return rows.flatMap(({ leaseFrom, leaseTo, projectId, projectName, isVisible, ...row }) => {
    if (leaseFrom === null || leaseTo === null) return [];
    const project = projectId && projectName && isVisible ? { id: projectId, name: projectName } : null;
    return [{ ...row, leaseFrom, leaseTo, project }];
  });
}

/** A unit with its figures and its leases in time. */
export const getUnit = query({
  name: "premises.unit",
  permission: "premises.read",
  summary: "房源详情",
  method: "GET",
  path: "/units/{id}",
  input: premisesIdInput,
  output: unitDetail,
  run: async ({ db, actor, input, today }) => {
    const [[row], leases] = await Promise.all([
      db
        .select({
          ...unitColumns(actor, today),
          waterTPerDay: units.waterTPerDay,
          sewageTPerDay: units.sewageTPerDay,
          steamTPerHour: units.steamTPerHour,
          gasM3PerHour: units.gasM3PerHour,
          ownFireClass: units.fireClass,
          isWithdrawn: units.isWithdrawn,
          note: units.note,
          building: {
            id: buildings.id,
            code: buildings.code,
            name: buildings.name,
            floorCount: buildings.floorCount,
          },
          zone: buildings.zone,
          buildingKind: buildings.kind,
        })
        .from(units)
        .innerJoin(buildings, eq(buildings.id, units.buildingId))
        .where(eq(units.id, input.id)),
      readLeases(db, actor, input.id),
    ]);
    if (!row) throw new AppError("NOT_FOUND");
    return {
      ...row,
      leases,
      canEdit: can(actor, "premises.edit"),
      canLease: can(actor, "premises.lease"),
      today,
    };
  },
});
