import { closingVersionInput, reopenOutcome } from "@/domain/month/closing.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { isWaiting, loadClosing, writeReopening } from "./load-closing";

/** Takes one's own request back before it is decided. Throws MONTH_REOPEN_NONE, CONFLICT. */
export const withdrawReopen = command({
  name: "month.withdrawReopen",
  permission: "month.close",
  summary: "撤回重开申请",
  method: "POST",
  path: "/month-closings/{id}/reopening/withdrawal",
  input: closingVersionInput,
  output: reopenOutcome,
  load: ({ tx, input }) => loadClosing(tx, input.id),
  guard: ({ actor, row }) =>
    row.reopenRequestedBy === null || row.reopenRequestedBy === signedIn(actor).userId,
  run: async ({ tx, input, row }) => {
    if (!isWaiting(row)) throw ruleError("MONTH_REOPEN_NONE");
    await writeReopening(tx, input, {
      reopenRequestedBy: null,
      reopenRequestedAt: null,
      reopenReason: null,
    });
    return { id: row.id, month: row.statMonth, version: input.version + 1 };
  },
  audit: ({ row }) => ({
    subject: { type: "monthClosing", id: row.id },
    detail: { statMonth: row.statMonth, revision: row.revision, reason: row.reopenReason },
  }),
});
