import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { fundEntries, projects } from "@/db/schema";
import { type ConfirmFundInput, confirmFundInput, fundOutcome } from "@/domain/amount/fund.schema";
import { isOpenStatMonth } from "@/domain/month/open-month";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { holdMonth, readOpenMonths } from "../month/read-open-months";
import { signedIn } from "../project/signed-in";
import { needsAnswer, readCountingBasis } from "./decide-counting";
import { type CompleteFundEntry, completeEntry, confirmRefusal, loadFundEntry } from "./load-entry";
import { worthIn } from "./worth";

const refusalRules = {
  notPending: "FUND_NOT_PENDING",
  ownProposal: "FUND_CONFIRM_OWN",
  ownProject: "FUND_CONFIRM_AS_OWNER",
} as const;

/** Holds the project, so that two confirmations at once cannot each overlook the other's money. */
async function holdProject(tx: Transaction, projectId: string): Promise<void> {
  await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId)).for("no key update");
}

/** What the entry counts as in both measures, and what it is worth in its month. */
async function decide(tx: Transaction, entry: CompleteFundEntry, input: ConfirmFundInput) {
  await holdMonth(tx, input.statMonth);
  await holdProject(tx, entry.projectId);
  const basis = await readCountingBasis(tx, entry);
  const answer = basis.question ? input.isFromPaidInCapital : null;
  if (answer === null && needsAnswer(basis)) throw ruleError("FUND_SOURCE_UNANSWERED");
  const { funds, foreign } = basis.decide(answer);
  return {
    ...(await worthIn(tx, entry, input.statMonth, foreign !== null)),
    ...funds,
    isCountedForeign: foreign?.isCounted ?? false,
    foreignRuleId: foreign?.ruleId ?? null,
    foreignShareBp: foreign?.countedShareBp ?? 10_000,
    isFromPaidInCapital: answer,
    statMonth: input.statMonth,
    state: "confirmed" as const,
  };
}

/**
 * Confirms money in a statistical month: its rate says what it is worth, the rules whether it counts as 到位 and as 实际
 * 使用外资. Throws FUND_NOT_PENDING, FUND_CONFIRM_OWN, FUND_CONFIRM_AS_OWNER, FUND_MONTH_CLOSED, FUND_SOURCE_UNANSWERED,
 * EXCHANGE_RATE_MISSING.
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
    const entry = completeEntry(row);
    const openMonths = await readOpenMonths(tx, today);
    if (!isOpenStatMonth(openMonths, input.statMonth, entry.occurredOn)) throw ruleError("FUND_MONTH_CLOSED");
    const decision = await decide(tx, entry, input);
    await updateVersioned(tx, fundEntries, input, {
      ...decision,
      confirmedBy: signedIn(actor).userId,
      confirmedAt: now.toISOString(),
    });
    return { ...row, ...decision, version: input.version + 1 };
  },
  audit: ({ input, output }) => ({
    subject: { type: "fundEntry", id: output.id },
    detail: {
      projectId: output.projectId,
      amountFen: output.amountFen,
      statMonth: output.statMonth,
      isCounted: output.isCounted,
      ruleId: output.ruleId,
      isCountedForeign: output.isCountedForeign,
      foreignRuleId: output.foreignRuleId,
      usdCents: output.usdCents,
      isFromPaidInCapital: input.isFromPaidInCapital,
    },
  }),
});
