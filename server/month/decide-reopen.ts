import { decideReopenInput, reopenOutcome } from "@/domain/month/closing.schema";
import { formatMonth } from "@/lib/format/date";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { notify } from "../notification/notify";
import { signedIn } from "../project/signed-in";
import { isWaiting, loadClosing, refuseUnlessLatest, writeReopening } from "./load-closing";

/**
 * A second person reopens the month or leaves it closed, with words. The closing and its rows stay as they are; the
 * month is closed again as the next revision. Throws MONTH_REOPEN_NONE, MONTH_REOPEN_TWO_PEOPLE, MONTH_NOT_LATEST, CONFLICT.
 */
export const decideReopen = command({
  name: "month.decideReopen",
  permission: "month.decideReopen",
  summary: "批准或不同意重开月份",
  method: "POST",
  path: "/month-closings/{id}/reopening/decision",
  input: decideReopenInput,
  output: reopenOutcome,
  load: ({ tx, input }) => loadClosing(tx, input.id),
  run: async ({ tx, actor, input, row, now }) => {
    const { userId } = signedIn(actor);
    if (!isWaiting(row)) throw ruleError("MONTH_REOPEN_NONE");
    if (row.reopenRequestedBy === userId) throw ruleError("MONTH_REOPEN_TWO_PEOPLE");
    await refuseUnlessLatest(tx, row);
    const isApproved = input.decision === "approve";
    await writeReopening(tx, input, {
      reopenDecidedBy: userId,
      reopenDecidedAt: now.toISOString(),
      reopenAnswer: input.answer ?? null,
      reopenedAt: isApproved ? now.toISOString() : null,
    });
    await notify(tx, {
      userIds: [row.reopenRequestedBy, row.closedBy].filter((id) => id !== null),
      kind: "monthReopenDecided",
      projectId: null,
      subjectId: row.id,
      actorId: userId,
      excerpt: `${formatMonth(row.statMonth)}：${isApproved ? "同意重开" : `不同意，${input.answer ?? ""}`}`,
    });
    return { id: row.id, month: row.statMonth, version: input.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "monthClosing", id: row.id },
    detail: {
      statMonth: row.statMonth,
      revision: row.revision,
      decision: input.decision,
      answer: input.answer ?? null,
    },
  }),
});
