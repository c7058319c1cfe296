import { and, eq, isNull, lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { shanghaiDate } from "@/lib/format/date";
import { expireHolds } from "./expire-holds";
import { lockPlace } from "./place";
import { siteClaims } from "./site-claims";

/**
 * Writes down every hold whose last day is over, one place a transaction, and moves the queues on. Two instances that run
 * at once wait for each other's place and write nothing twice. Returns how many places it visited.
 */
export async function expireAllHolds(db: Database, now: Date): Promise<number> {
  const today = shanghaiDate(now);
  const places = await db
    .selectDistinct({ subject: siteClaims.subject, placeId: siteClaims.placeId })
    .from(siteClaims)
    .where(and(eq(siteClaims.kind, "held"), isNull(siteClaims.endedOn), lt(siteClaims.expiresOn, today)));
  for (const place of places) {
    await db.transaction(async (tx) => {
      await lockPlace(tx, place);
      await expireHolds(tx, place, today);
    });
  }
  return places.length;
}
