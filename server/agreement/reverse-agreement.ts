import type { Transaction } from "@/db/client";
import { agreements } from "@/db/schema";
import { takeBackAgreementInput } from "@/domain/amount/agreement.schema";
import { agreementChanged } from "@/domain/amount/contract-terms.schema";
import { runningMonth } from "@/domain/month/open-month";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { holdMonth, readOpenMonths } from "../month/read-open-months";
import { signedIn } from "../project/signed-in";
import { restoreInvestor } from "./change-investor";
import { type LoadedAgreement, loadAgreement } from "./load-agreement";
import { holdForTakingBack, isNotOwner } from "./take-back";

const negated = (value: number | null) => (value === null || value === 0 ? value : -value);

const negatedText = (value: string | null) => {
  if (value === null || Number(value) === 0) return value;
  return value.startsWith("-") ? value.slice(1) : `-${value}`;
};

type Reversal = { statMonth: string; today: string; reason: string; recordedBy: string };

/** The same agreement with the opposite sign, decided by the rules of its own day: together they come to nothing. */
async function insertReversal(tx: Transaction, agreement: LoadedAgreement["agreement"], reversal: Reversal) {
  await tx.insert(agreements).values({
    projectId: agreement.projectId,
    kind: agreement.kind,
    contractNo: agreement.contractNo,
    signedOn: reversal.today,
    statMonth: reversal.statMonth,
    amountFen: negated(agreement.amountFen) ?? 0,
    currency: agreement.currency,
    amountOriginal: negatedText(agreement.amountOriginal),
    exchangeRate: agreement.exchangeRate,
    foreignCurrency: agreement.foreignCurrency,
    foreignAmountOriginal: negatedText(agreement.foreignAmountOriginal),
    foreignFen: negated(agreement.foreignFen),
    foreignUsdCents: negated(agreement.foreignUsdCents),
    isCounted: agreement.isCounted,
    ruleId: agreement.ruleId,
    countedShareBp: agreement.countedShareBp,
    isCountedForeign: agreement.isCountedForeign,
    foreignRuleId: agreement.foreignRuleId,
    foreignShareBp: agreement.foreignShareBp,
    recordedBy: reversal.recordedBy,
    reversesId: agreement.id,
    voidReason: reversal.reason,
  });
}

/**
 * 红冲: an agreement of a closed month is taken back by a negative row in the open one; its own month stays as it was
 * reported, and the right agreement is recorded anew. Throws AGREEMENT_VOID, AGREEMENT_IN_OPEN_MONTH, AGREEMENT_HAS_LATER.
 */
export const reverseAgreement = command({
  name: "agreement.reverse",
  permission: "agreement.void",
  summary: "红冲协议",
  method: "POST",
  path: "/agreements/{id}/reversal",
  input: takeBackAgreementInput,
  output: agreementChanged,
  load: ({ tx, actor, input }) => loadAgreement(tx, actor, input.id),
  guard: isNotOwner,
  run: async ({ tx, actor, row, input, today, now }) => {
    const { agreement, project } = row;
    const openMonths = await readOpenMonths(tx, today);
    if (openMonths.some((month) => month === agreement.statMonth)) throw ruleError("AGREEMENT_IN_OPEN_MONTH");
    const statMonth = runningMonth(openMonths, today);
    await holdMonth(tx, statMonth);
    await holdForTakingBack(tx, row);
    await updateVersioned(tx, agreements, input, {
      reversedAt: now.toISOString(),
      voidReason: input.reason,
    });
    await insertReversal(tx, agreement, {
      statMonth,
      today,
      reason: input.reason,
      recordedBy: signedIn(actor).userId,
    });
    await restoreInvestor(tx, project, agreement);
    return { id: agreement.id, version: input.version + 1 };
  },
  audit: ({ input, row: { agreement } }) => ({
    subject: { type: "agreement", id: agreement.id },
    detail: { projectId: agreement.projectId, amountFen: agreement.amountFen, reason: input.reason },
  }),
});
