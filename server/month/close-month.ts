import { eq, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { insertClosing, lockEntries } from "@/db/month-snapshot";
import { monthClosings } from "@/db/schema";
import type { Actor, UserActor } from "@/domain/access/actor";
import { type IsoMonth, isoMonth } from "@/domain/calendar/date";
import { verdictOf } from "@/domain/month/check-month";
import { closeRefusal } from "@/domain/month/close-order";
import { closedLedgers } from "@/domain/month/closed-ledger";
import { type CloseMonthInput, closeMonthInput, monthClosed } from "@/domain/month/closing.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { findFindings } from "./find-findings";
import { lockClosings, lockMonth } from "./month-lock";
import { readMonthFacts } from "./read-month-facts";

async function readClosing(tx: Transaction, id: string) {
  const { statMonth, revision, rowCount, sha256 } = monthClosings;
  const [row] = await tx
    .select({ id: monthClosings.id, month: statMonth, revision, rowCount, sha256 })
    .from(monthClosings)
    .where(eq(monthClosings.id, id));
  return row;
}

async function nextRevision(tx: Transaction, month: IsoMonth): Promise<number> {
  const [row] = await tx
    .select({ last: max(monthClosings.revision) })
    .from(monthClosings)
    .where(eq(monthClosings.statMonth, month));
  return (row?.last ?? 0) + 1;
}

/** What the checks found, as it is kept; throws MONTH_BLOCKED, MONTH_NOTE_REQUIRED. */
async function acceptedFindings(tx: Transaction, actor: Actor, { month, note }: CloseMonthInput) {
  const findings = await findFindings(tx, actor, isoMonth(month));
  const { isBlocked, needsNote } = verdictOf(findings);
  if (isBlocked) throw ruleError("MONTH_BLOCKED");
  if (needsNote && note === undefined) {
    throw ruleError("MONTH_NOTE_REQUIRED", { fields: { note: "填写说明" } });
  }
  return findings.map(({ kind, severity, count }) => ({ kind, severity, count }));
}

type Caller = { actor: UserActor; today: string; now: Date };

async function close(tx: Transaction, input: CloseMonthInput, { actor, today, now }: Caller): Promise<void> {
  const month = isoMonth(input.month);
  const refusal = closeRefusal({ ...(await readMonthFacts(tx, today)), month });
  if (refusal) throw ruleError(refusal);
  const findings = await acceptedFindings(tx, actor, input);
  await insertClosing(tx, {
    id: input.id,
    month,
    revision: await nextRevision(tx, month),
    ledgers: closedLedgers,
    closedBy: actor.userId,
    closedAt: now.toISOString(),
    note: input.note ?? null,
    findings,
  });
  await lockEntries(tx, month);
}

/**
 * Closes a month: a snapshot of every ledger with totals and a hash that rests on the closing before; its money is locked.
 * The same id closes once. Throws MONTH_NOT_NEXT, MONTH_NOT_OVER, MONTH_BLOCKED, MONTH_NOTE_REQUIRED.
 */
export const closeMonth = command({
  name: "month.close",
  permission: "month.close",
  summary: "月结",
  method: "POST",
  path: "/months/{month}/closing",
  input: closeMonthInput,
  output: monthClosed,
  run: async ({ tx, actor, input, today, now }) => {
    await lockClosings(tx);
    await lockMonth(tx, input.month);
    if (!(await readClosing(tx, input.id))) {
      await close(tx, input, { actor: signedIn(actor), today, now });
    }
    const closed = await readClosing(tx, input.id);
    if (!closed) throw new Error("an inserted closing was not found");
    return closed;
  },
  audit: ({ input, output }) => ({
    subject: { type: "monthClosing", id: output.id },
    detail: {
      statMonth: output.month,
      revision: output.revision,
      rowCount: output.rowCount,
      sha256: output.sha256,
      note: input.note ?? null,
    },
  }),
});
