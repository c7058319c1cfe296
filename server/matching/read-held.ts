import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { siteClaims } from "../land-claim/site-claims";

/** Open holds that have not run out, in the order of each queue. */
export async function readHeld(db: Database, today: string) {
  const rows = await db
    .select({
      placeId: siteClaims.placeId,
      projectId: siteClaims.projectId,
      queueNo: siteClaims.queueNo,
      startedOn: siteClaims.startedOn,
    })
    .from(siteClaims)
    .where(
      and(
        eq(siteClaims.kind, "held"),
        isNull(siteClaims.endedOn),
        sql`(${siteClaims.expiresOn} is null or ${siteClaims.expiresOn} >= ${today}::date)`,
      ),
    )
    .orderBy(asc(siteClaims.queueNo), asc(siteClaims.startedOn), asc(siteClaims.placeId));
  return rows.flatMap(({ projectId, ...row }) => (projectId === null ? [] : [{ ...row, projectId }]));
}

export type HeldPlace = Awaited<ReturnType<typeof readHeld>>[number];
