import { and, eq, isNull } from "drizzle-orm";
import { parcels, underusedActions } from "@/db/schema";
import { recordActionInput, savedAction } from "@/domain/underused/underused.schema";
import { fieldError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { recordParcelEvent } from "../parcel/record-event";
import { signedIn } from "../project/signed-in";

/** Notes what was decided about a parcel: 督促整改 to 司法处置. The park decides nothing the authority has to. */
export const recordUnderusedAction = command({
  name: "underused.recordAction",
  permission: "underused.act",
  summary: "登记低效用地处置措施",
  method: "POST",
  path: "/underused-land/{parcelId}/actions",
  input: recordActionInput,
  output: savedAction,
  load: async ({ tx, input }) =>
    (
      await tx
        .select({ id: parcels.id, code: parcels.code })
        .from(parcels)
        .where(and(eq(parcels.id, input.parcelId), isNull(parcels.retiredOn)))
    )[0],
  run: async ({ tx, actor, input, today }) => {
    if (input.decidedOn > today) throw fieldError("decidedOn", "确定日期不能晚于今天");
    const [row] = await tx
      .insert(underusedActions)
      .values({ ...input, actorId: signedIn(actor).userId })
      .returning({ id: underusedActions.id, version: underusedActions.version });
    if (!row) throw new Error("an inserted action was not returned");
    const detail = { action: input.kind, note: input.note };
    await recordParcelEvent(tx, {
      parcelId: input.parcelId,
      kind: "underused",
      on: input.decidedOn,
      by: actor,
      detail,
    });
    return row;
  },
  audit: ({ input, row, output }) => ({
    subject: { type: "parcel", id: row.id },
    detail: { code: row.code, action: input.kind, actionId: output.id, decidedOn: input.decidedOn },
  }),
});
