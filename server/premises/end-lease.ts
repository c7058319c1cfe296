import { unitClaims } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { endLease as ended } from "@/domain/premises/lease";
import { endLeaseInput, savedLease } from "@/domain/premises/lease.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { lockPlace, nameOfPlace, recordPlaceEvent } from "../land-claim/place";
import { tellHolder } from "../land-claim/tell-queue";
import { signedIn } from "../project/signed-in";
import { leaseDetail, loadLease } from "./leases";

/** Ends a lease before its time, or calls off one that has not begun. Throws the codes of `endLease`, CONFLICT. */
export const endLease = command({
  name: "premises.endLease",
  permission: "premises.lease",
  summary: "提前退租",
  method: "POST",
  path: "/leases/{claimId}/end",
  input: endLeaseInput,
  output: savedLease,
  load: loadLease,
  run: async ({ tx, actor, row, input, today }) => {
    const place = { subject: "unit" as const, placeId: row.unitId };
    await lockPlace(tx, place);
    const endedOn = ended(row.lease, isoDate(input.lastDay), isoDate(today));
    if (!endedOn.ok) throw ruleError(endedOn.code);
    const user = signedIn(actor);
    await updateVersioned(
      tx,
      unitClaims,
      { id: row.id, version: input.version },
      { endedOn: endedOn.value, ending: "leaseEnded", endNote: input.reason, endedBy: user.userId },
    );
    const detail = { ...leaseDetail(row), lastDay: input.lastDay, reason: input.reason };
    await recordPlaceEvent(tx, place, { kind: "leaseEnded", on: today, by: actor, detail });
    const { id, projectId, ownerId } = row;
    if (projectId) {
      const excerpt = `${await nameOfPlace(tx, place)}：租约提前终止，${input.reason}`;
      await tellHolder(tx, { hold: { id, projectId, ownerId }, actorId: user.userId, excerpt });
    }
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ row, input }) => ({
    subject: { type: "unit", id: row.unitId },
    detail: { claimId: row.id, lastDay: input.lastDay, reason: input.reason },
  }),
});
