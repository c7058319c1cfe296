import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { parcels, patrols } from "@/db/schema";
import { patrolRecorded, recordPatrolInput } from "@/domain/patrol/patrol.schema";
import { shanghaiDate } from "@/lib/format/date";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { recordParcelEvent } from "../parcel/record-event";
import { signedIn } from "../project/signed-in";

const minute = 60_000;
/** Clocks of phones differ a little. */
const mostAheadMs = 10 * minute;

async function keptBefore(tx: Transaction, clientId: string, userId: string) {
  const [row] = await tx.select().from(patrols).where(eq(patrols.clientId, clientId));
  if (row && row.actorId !== userId) throw ruleError("PATROL_ID_TAKEN");
  return row;
}

/**
 * Keeps what somebody saw on a parcel. The phone's own id makes it arrive once, however often it is sent: the second
 * time answers with the first. Throws PATROL_ID_TAKEN, VALIDATION.
 */
export const recordPatrol = command({
  name: "patrol.record",
  permission: "patrol.record",
  summary: "登记巡查记录",
  method: "POST",
  path: "/patrols",
  input: recordPatrolInput,
  output: patrolRecorded,
  load: async ({ tx, input }) =>
    (
      await tx
        .select({ id: parcels.id, code: parcels.code })
        .from(parcels)
        .where(eq(parcels.id, input.parcelId))
    )[0],
  run: async ({ tx, actor, input, now }) => {
    const seenAt = new Date(input.seenAt);
    if (seenAt.getTime() > now.getTime() + mostAheadMs)
      throw fieldError("seenAt", "巡查时间晚于现在，核对手机时间");
    const actorId = signedIn(actor).userId;
    const [row] = await tx
      .insert(patrols)
      .values({ ...input, seenAt: seenAt.toISOString(), actorId })
      .onConflictDoNothing({ target: patrols.clientId })
      .returning({ id: patrols.id });
    if (!row) {
      const before = await keptBefore(tx, input.clientId, actorId);
      if (!before) throw new Error("a patrol was neither kept nor found");
      return { id: before.id, isNew: false };
    }
    const on = shanghaiDate(seenAt);
    const detail = { observed: input.observed, patrolId: row.id };
    await recordParcelEvent(tx, { parcelId: input.parcelId, kind: "patrolled", on, by: actor, detail });
    return { id: row.id, isNew: true };
  },
  audit: ({ input, row, output }) => ({
    subject: { type: "parcel", id: row.id },
    detail: { code: row.code, patrolId: output.id, observed: input.observed, isNew: output.isNew },
  }),
});
