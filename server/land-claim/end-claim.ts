import type { Transaction } from "@/db/client";
import type { UserActor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { queueOf } from "@/domain/land/hold";
import { claimDetail, type LoadedClaim } from "./load-claim";
import { readOpenHolds } from "./open-holds";
import { changeClaim, nameOfPlace, recordPlaceEvent } from "./place";
import { tellHolder, tellNewFirst } from "./tell-queue";

type Ending = { by: UserActor; reason: string; version: number; today: string };

/** Releases a claim of a locked place today and moves the queue on; the row stays as history. CONFLICT when stale. */
export async function endClaim(tx: Transaction, claim: LoadedClaim, ending: Ending): Promise<void> {
  const { by, reason, version, today } = ending;
  const before = queueOf(await readOpenHolds(tx, claim), isoDate(today));
  await changeClaim(
    tx,
    claim.subject,
    { id: claim.id, version },
    { endedOn: today, ending: "released", endNote: reason, endedBy: by.userId },
  );
  await recordPlaceEvent(tx, claim, {
    kind: claim.kind === "held" ? "holdReleased" : "allocationReleased",
    on: today,
    by,
    detail: { ...claimDetail(claim), areaSqm: claim.areaSqm, reason },
  });
  const name = await nameOfPlace(tx, claim);
  const what = claim.kind === "held" ? "锁定" : "落实";
  await tellHolder(tx, { hold: claim, actorId: by.userId, excerpt: `${name}：${what}已解除，${reason}` });
  const after = before.filter(({ id }) => id !== claim.id);
  await tellNewFirst(tx, before, after, { name, actorId: by.userId });
}
