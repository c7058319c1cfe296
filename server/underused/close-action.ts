import { eq } from "drizzle-orm";
import { underusedActions } from "@/db/schema";
import { closeActionInput, savedAction } from "@/domain/underused/underused.schema";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { recordParcelEvent } from "../parcel/record-event";

/** Ends a measure with its result. Throws UNDERUSED_ACTION_CLOSED, CONFLICT. */
export const closeUnderusedAction = command({
  name: "underused.closeAction",
  permission: "underused.act",
  summary: "办结低效用地处置措施",
  method: "POST",
  path: "/underused-actions/{id}/close",
  input: closeActionInput,
  output: savedAction,
  load: async ({ tx, input }) =>
    (await tx.select().from(underusedActions).where(eq(underusedActions.id, input.id)))[0],
  run: async ({ tx, actor, row, input: { id, version, closedOn, result }, today }) => {
    if (row.closedOn) throw ruleError("UNDERUSED_ACTION_CLOSED");
    if (closedOn > today) throw fieldError("closedOn", "办结日期不能晚于今天");
    if (closedOn < row.decidedOn) throw fieldError("closedOn", "办结日期不能早于确定日期");
    await updateVersioned(tx, underusedActions, { id, version }, { closedOn, result });
    const detail = { action: row.kind, result };
    await recordParcelEvent(tx, {
      parcelId: row.parcelId,
      kind: "underused",
      on: closedOn,
      by: actor,
      detail,
    });
    return { id, version: version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "parcel", id: row.parcelId },
    detail: { action: row.kind, actionId: input.id, closedOn: input.closedOn, result: input.result },
  }),
});
