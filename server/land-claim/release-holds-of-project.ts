import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { UserActor } from "@/domain/access/actor";
import { endClaim } from "./end-claim";
import { loadClaim } from "./load-claim";
import { lockPlace } from "./place";
import { siteClaims } from "./site-claims";

type Ending = { by: UserActor; reason: string; today: string };

/**
 * Releases every hold of a project that ends; what is allocated or let stays with the land manager. Places are locked in
 * one order, so that two projects that end at once never wait in a circle. Returns how many were released.
 */
export async function releaseHoldsOfProject(
  tx: Transaction,
  projectId: string,
  ending: Ending,
): Promise<number> {
  const held = await tx
    .select({
      subject: siteClaims.subject,
      claimId: siteClaims.id,
      placeId: siteClaims.placeId,
    })
    .from(siteClaims)
    .where(and(eq(siteClaims.projectId, projectId), eq(siteClaims.kind, "held"), isNull(siteClaims.endedOn)))
    .orderBy(siteClaims.subject, siteClaims.placeId);
  let released = 0;
  for (const reference of held) {
    await lockPlace(tx, reference);
    const claim = await loadClaim(tx, ending.by, reference);
    if (claim?.kind !== "held") continue;
    await endClaim(tx, claim, { ...ending, version: claim.version });
    released += 1;
  }
  return released;
}
