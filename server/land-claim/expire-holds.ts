import type { Transaction } from "@/db/client";
import { addDays, isoDate } from "@/domain/calendar/date";
import { isExpired, queueOf } from "@/domain/land/hold";
import { type OpenHold, readOpenHolds } from "./open-holds";
import { changeClaim, nameOfPlace, type Place, recordPlaceEvent } from "./place";
import { tellHolder, tellNewFirst } from "./tell-queue";

const clock = { kind: "visitor" } as const;

/**
 * Writes down the holds of a locked place whose last day is over, tells their owners and whoever comes first now; gives
 * the holds that count. It changes nothing that the day alone did not change before.
 */
export async function expireHolds(
  tx: Transaction,
  place: Place,
  today: string,
): Promise<readonly OpenHold[]> {
  const day = isoDate(today);
  const holds = await readOpenHolds(tx, place);
  const expired = holds.filter((hold) => isExpired(hold, day));
  const living = queueOf(holds, day);
  if (expired.length === 0) return living;
  const name = await nameOfPlace(tx, place);
  for (const hold of expired) {
    const lastDay = hold.expiresOn ?? day;
    const endedOn = addDays(lastDay, 1);
    await changeClaim(tx, place.subject, hold, { endedOn, ending: "expired" });
    await recordPlaceEvent(tx, place, {
      kind: "holdExpired",
      on: endedOn,
      by: clock,
      detail: { claimId: hold.id, projectId: hold.projectId, projectCode: hold.projectCode, lastDay },
    });
    const excerpt = `${name}：锁定已于 ${lastDay} 到期，不再占位`;
    await tellHolder(tx, { hold, actorId: null, excerpt }, "siteHoldDue");
  }
  await tellNewFirst(tx, holds, living, { name, actorId: null });
  return living;
}
