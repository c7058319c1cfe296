import { and, asc, eq, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { projects } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import type { Place } from "./place";
import { siteClaims } from "./site-claims";

/** The holds on a place that nobody has ended yet, in the order of the queue; whether they count, the day says. */
export async function readOpenHolds(db: Database | Transaction, { subject, placeId }: Place) {
  const rows = await db
    .select({
      id: siteClaims.id,
      queueNo: siteClaims.queueNo,
      expiresOn: siteClaims.expiresOn,
      version: siteClaims.version,
      projectId: projects.id,
      projectCode: projects.code,
      ownerId: projects.ownerId,
      standing: projects.standing,
    })
    .from(siteClaims)
    .innerJoin(projects, eq(projects.id, siteClaims.projectId))
    .where(
      and(
        eq(siteClaims.subject, subject),
        eq(siteClaims.placeId, placeId),
        eq(siteClaims.kind, "held"),
        isNull(siteClaims.endedOn),
      ),
    )
    .orderBy(asc(siteClaims.queueNo));
  return rows.map((row) => ({
    ...row,
    expiresOn: row.expiresOn === null ? null : isoDate(row.expiresOn),
    endedOn: null,
  }));
}

export type OpenHold = Awaited<ReturnType<typeof readOpenHolds>>[number];
