import { and, asc, eq, gt } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { enterprises, projects, unitClaims } from "@/db/schema";
import { leaseOf } from "@/domain/premises/lease";

/** A lease with whose it is; undefined for a hold. */
export async function loadLease({ tx, input }: { tx: Transaction; input: { claimId: string } }) {
  const [row] = await tx
    .select({
      id: unitClaims.id,
      unitId: unitClaims.unitId,
      projectId: unitClaims.projectId,
      tenantId: unitClaims.tenantId,
      leaseFrom: unitClaims.leaseFrom,
      leaseTo: unitClaims.leaseTo,
      endedOn: unitClaims.endedOn,
      contractNo: unitClaims.contractNo,
      version: unitClaims.version,
      projectCode: projects.code,
      ownerId: projects.ownerId,
      tenantName: enterprises.name,
    })
    .from(unitClaims)
    .leftJoin(projects, eq(projects.id, unitClaims.projectId))
    .leftJoin(enterprises, eq(enterprises.id, unitClaims.tenantId))
    .where(and(eq(unitClaims.id, input.claimId), eq(unitClaims.kind, "leased")));
  if (!row || row.leaseFrom === null || row.leaseTo === null) return undefined;
  const { leaseFrom, leaseTo, ...rest } = row;
  return { ...rest, lease: leaseOf({ leaseFrom, leaseTo, endedOn: row.endedOn }) };
}

export type LoadedLease = NonNullable<Awaited<ReturnType<typeof loadLease>>>;

/** The next lease of the unit after this one began, if there is one. */
export async function laterLease(tx: Transaction, { unitId, lease }: LoadedLease) {
  const [row] = await tx
    .select({ id: unitClaims.id })
    .from(unitClaims)
    .where(
      and(
        eq(unitClaims.unitId, unitId),
        eq(unitClaims.kind, "leased"),
        gt(unitClaims.leaseFrom, lease.leaseFrom),
      ),
    )
    .orderBy(asc(unitClaims.leaseFrom))
    .limit(1);
  return row;
}

/** What an event says about whose lease it is. */
export const leaseDetail = ({ id, projectId, projectCode, tenantName }: LoadedLease) => ({
  claimId: id,
  projectId,
  projectCode,
  tenantName,
});
