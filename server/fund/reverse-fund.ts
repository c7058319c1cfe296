import type { Transaction } from "@/db/client";
import { fundEntries } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { fundOutcome, reverseFundInput } from "@/domain/amount/fund.schema";
import { fen, negateFen } from "@/domain/money/fen";
import { runningMonth } from "@/domain/month/open-month";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { holdMonth, readOpenMonths } from "../month/read-open-months";
import { signedIn } from "../project/signed-in";
import { type LoadedFundEntry, loadFundEntry } from "./load-entry";

type Reversal = { reason: string; today: string; statMonth: string; now: Date };

/** The same entry with the opposite sign in every currency, in the open month: together they come to nothing. */
async function insertReversal(tx: Transaction, user: UserActor, entry: LoadedFundEntry, reversal: Reversal) {
  const { ownerId: _, standing: _standing, isWriter: _isWriter, ...row } = entry;
  const { id, version: __, createdAt: ___, updatedAt: ____, ...columns } = row;
  const [reversed] = await tx
    .insert(fundEntries)
    .values({
      ...columns,
      state: "confirmed",
      occurredOn: reversal.today,
      statMonth: reversal.statMonth,
      amountOriginal: `-${entry.amountOriginal}`,
      amountFen: negateFen(fen(entry.amountFen)),
      usdCents: entry.usdCents === null ? null : -entry.usdCents,
      reversesId: id,
      stateNote: reversal.reason,
      proposedBy: null,
      confirmedBy: user.userId,
      confirmedAt: reversal.now.toISOString(),
    })
    .returning();
  if (!reversed) throw new Error("The insert returned no row.");
  return reversed;
}

/**
 * 红冲: a negative entry in the open month. The original keeps counting in its own month, so that no month already
 * reported moves. Throws FUND_NOT_REVERSIBLE, FUND_IS_REVERSAL.
 */
export const reverseFund = command({
  name: "fund.reverse",
  permission: "fund.confirm",
  summary: "红冲到位资金",
  method: "POST",
  path: "/funds/{id}/reversal",
  input: reverseFundInput,
  output: fundOutcome,
  load: ({ tx, actor, input }) => loadFundEntry(tx, actor, input.id),
  run: async ({ tx, actor, row, input, today, now }) => {
    if (row.reversesId !== null) throw ruleError("FUND_IS_REVERSAL");
    if (row.state !== "confirmed" && row.state !== "locked") throw ruleError("FUND_NOT_REVERSIBLE");
    const statMonth = runningMonth(await readOpenMonths(tx, today), today);
    await holdMonth(tx, statMonth);
    await updateVersioned(tx, fundEntries, input, { state: "reversed", stateNote: input.reason });
    return insertReversal(tx, signedIn(actor), row, { reason: input.reason, today, statMonth, now });
  },
  audit: ({ input, output }) => ({
    subject: { type: "fundEntry", id: input.id },
    detail: {
      projectId: output.projectId,
      reversalId: output.id,
      amountFen: output.amountFen,
      reason: input.reason,
    },
  }),
});
