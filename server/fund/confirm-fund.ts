import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { fundEntries, projects } from "@/db/schema";
import { asksForSource, type Counting, countFund } from "@/domain/amount/counting";
import { type ConfirmFundInput, confirmFundInput, fundOutcome } from "@/domain/amount/fund.schema";
import { isOpenStatMonth } from "@/domain/month/open-month";
import { readCountingRules, readProjectFacts } from "../counting/read-counting";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { readOpenMonths } from "../month/read-open-months";
import { signedIn } from "../project/signed-in";
import { confirmRefusal, countedCategories, type LoadedFundEntry, loadFundEntry } from "./load-entry";

const refusalRules = {
  notPending: "FUND_NOT_PENDING",
  ownProposal: "FUND_CONFIRM_OWN",
  ownProject: "FUND_CONFIRM_AS_OWNER",
} as const;

/** Holds the project, so that two confirmations at once cannot each overlook the other's money. */
async function decideCounting(
  tx: Transaction,
  row: LoadedFundEntry,
  input: ConfirmFundInput,
): Promise<Counting> {
  await tx
    .select({ id: projects.id })
    .from(projects)
    .where(eq(projects.id, row.projectId))
    .for("no key update");
  const isAsked = asksForSource(row.category, await countedCategories(tx, row.projectId));
  const answer = isAsked ? input.isFromPaidInCapital : null;
  const [project, rules] = [await readProjectFacts(tx, row.projectId), await readCountingRules(tx)];
  const counting = countFund({ ...project, ...row, isFromPaidInCapital: answer }, rules);
  if (counting.isCounted && isAsked && answer === null) throw ruleError("FUND_SOURCE_UNANSWERED");
  return counting;
}

/**
 * Confirms money in a statistical month and decides by rule whether it counts. Throws FUND_NOT_PENDING,
 * FUND_CONFIRM_OWN, FUND_CONFIRM_AS_OWNER, FUND_MONTH_CLOSED, FUND_SOURCE_UNANSWERED.
 */
export const confirmFund = command({
  name: "fund.confirm",
  permission: "fund.confirm",
  summary: "核定到位资金",
  method: "POST",
  path: "/funds/{id}/confirmation",
  input: confirmFundInput,
  output: fundOutcome,
  load: ({ tx, actor, input }) => loadFundEntry(tx, actor, input.id),
  run: async ({ tx, actor, row, input, today, now }) => {
    const refusal = confirmRefusal(actor, row);
    if (refusal) throw ruleError(refusalRules[refusal]);
    const openMonths = await readOpenMonths(tx, today);
    if (!isOpenStatMonth(openMonths, input.statMonth, row.occurredOn)) throw ruleError("FUND_MONTH_CLOSED");
    const counting = await decideCounting(tx, row, input);
    const decision = { ...counting, state: "confirmed" as const, statMonth: input.statMonth };
    await updateVersioned(tx, fundEntries, input, {
      ...decision,
      confirmedBy: signedIn(actor).userId,
      confirmedAt: now.toISOString(),
    });
    return { ...row, ...decision };
  },
  audit: ({ input, output }) => ({
    subject: { type: "fundEntry", id: output.id },
    detail: {
      projectId: output.projectId,
      amountFen: output.amountFen,
      statMonth: output.statMonth,
      isCounted: output.isCounted,
      ruleId: output.ruleId,
      isFromPaidInCapital: input.isFromPaidInCapital,
    },
  }),
});
