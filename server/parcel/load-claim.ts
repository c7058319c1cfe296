import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { parcelClaims, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { visibleProjects } from "../project/visible-projects";

const isLandManager = (actor: Actor) => actor.kind === "user" && actor.role === "landManager";

/** An open claim; the land manager reaches every one, others those of projects that exist for them. */
export async function loadClaim({
  tx,
  actor,
  input,
}: {
  tx: Transaction;
  actor: Actor;
  input: { claimId: string };
}) {
  const [row] = await tx
    .select({
      id: parcelClaims.id,
      kind: parcelClaims.kind,
      parcelId: parcelClaims.parcelId,
      projectId: parcelClaims.projectId,
      ownerId: projects.ownerId,
      departmentId: projects.departmentId,
    })
    .from(parcelClaims)
    .innerJoin(projects, eq(projects.id, parcelClaims.projectId))
    .where(
      and(
        eq(parcelClaims.id, input.claimId),
        isNull(parcelClaims.endedOn),
        isLandManager(actor) ? undefined : visibleProjects(actor),
      ),
    );
  return row;
}
