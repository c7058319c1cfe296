import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { type ClaimSubject, mayEndClaim } from "@/domain/land/claim";
import { hasRight, rightsOf } from "../project/rights";
import { visibleProjects } from "../project/visible-projects";
import { siteClaims } from "./site-claims";

export const isLandManager = (actor: Actor): boolean => actor.kind === "user" && actor.role === "landManager";

/** The project's owner, or the head of its department. */
export const leadsProject = (actor: Actor, project: Parameters<typeof rightsOf>[1]): boolean =>
  hasRight({ rights: rightsOf(actor, project, []) }, "parcel");

/**
 * An open hold or allocation; the land manager reaches every one, others those of projects that exist for them. Leases
 * are not reached this way.
 */
export async function loadClaim(
  db: Database | Transaction,
  actor: Actor,
  { subject, claimId }: { subject: ClaimSubject; claimId: string },
) {
  const [row] = await db
    .select({
      subject: siteClaims.subject,
      id: siteClaims.id,
      placeId: siteClaims.placeId,
      kind: siteClaims.kind,
      queueNo: siteClaims.queueNo,
      startedOn: siteClaims.startedOn,
      expiresOn: siteClaims.expiresOn,
      projectExtendedOn: siteClaims.projectExtendedOn,
      areaSqm: siteClaims.areaSqm,
      note: siteClaims.note,
      version: siteClaims.version,
      projectId: projects.id,
      projectCode: projects.code,
      investorId: projects.investorId,
      ownerId: projects.ownerId,
      departmentId: projects.departmentId,
      standing: projects.standing,
    })
    .from(siteClaims)
    .innerJoin(projects, eq(projects.id, siteClaims.projectId))
    .where(
      and(
        eq(siteClaims.subject, subject),
        eq(siteClaims.id, claimId),
        inArray(siteClaims.kind, ["held", "allocated"]),
        isNull(siteClaims.endedOn),
        isLandManager(actor) ? undefined : visibleProjects(actor),
      ),
    );
  return row;
}

export type LoadedClaim = NonNullable<Awaited<ReturnType<typeof loadClaim>>>;

/** Guard of every change of a claim: whose project it is for a hold, the land manager always. */
export const mayChangeClaim = ({ actor, row }: { actor: Actor; row: LoadedClaim }): boolean =>
  actor.kind === "user" && mayEndClaim(actor.role, row.kind, leadsProject(actor, row));

/** What an event says about whose claim it is. */
export const claimDetail = ({ id, projectId, projectCode }: LoadedClaim) => ({
  claimId: id,
  projectId,
  projectCode,
});
