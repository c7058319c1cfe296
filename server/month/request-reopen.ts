import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { users } from "@/db/schema";
import { reopenOutcome, requestReopenInput } from "@/domain/month/closing.schema";
import { formatMonth } from "@/lib/format/date";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { notify } from "../notification/notify";
import { signedIn } from "../project/signed-in";
import { isWaiting, loadClosing, refuseUnlessLatest, writeReopening } from "./load-closing";

async function leaderIds(tx: Transaction): Promise<string[]> {
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, "leader"), users.isActive));
  return rows.map(({ id }) => id);
}

/**
 * Asks a leader to reopen the last closed month; it stays closed meanwhile. Throws MONTH_NOT_CLOSED, MONTH_NOT_LATEST,
 * MONTH_REOPEN_PENDING, CONFLICT.
 */
export const requestReopen = command({
  name: "month.requestReopen",
  permission: "month.close",
  summary: "申请重开已月结的月份",
  method: "POST",
  path: "/month-closings/{id}/reopening",
  input: requestReopenInput,
  output: reopenOutcome,
  load: ({ tx, input }) => loadClosing(tx, input.id),
  run: async ({ tx, actor, input, row, now }) => {
    const { userId } = signedIn(actor);
    await refuseUnlessLatest(tx, row);
    if (isWaiting(row)) throw ruleError("MONTH_REOPEN_PENDING");
    await writeReopening(tx, input, {
      reopenRequestedBy: userId,
      reopenRequestedAt: now.toISOString(),
      reopenReason: input.reason,
      reopenDecidedBy: null,
      reopenDecidedAt: null,
      reopenAnswer: null,
    });
    await notify(tx, {
      userIds: await leaderIds(tx),
      kind: "monthReopenAsked",
      projectId: null,
      subjectId: row.id,
      actorId: userId,
      excerpt: `${formatMonth(row.statMonth)}：${input.reason}`,
    });
    return { id: row.id, month: row.statMonth, version: input.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "monthClosing", id: row.id },
    detail: { statMonth: row.statMonth, revision: row.revision, reason: input.reason },
  }),
});
