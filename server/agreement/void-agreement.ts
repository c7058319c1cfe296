import { agreements } from "@/db/schema";
import { takeBackAgreementInput } from "@/domain/amount/agreement.schema";
import { agreementChanged } from "@/domain/amount/contract-terms.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { holdMonth, readOpenMonths } from "../month/read-open-months";
import { restoreInvestor } from "./change-investor";
import { loadAgreement } from "./load-agreement";
import { holdForTakingBack, isNotOwner } from "./take-back";

/**
 * 作废: an agreement of an open month no longer counts; it stays with its reason. Throws AGREEMENT_VOID,
 * AGREEMENT_IN_CLOSED_MONTH, AGREEMENT_HAS_LATER; CONFLICT for a stale version.
 */
export const voidAgreement = command({
  name: "agreement.void",
  permission: "agreement.void",
  summary: "作废协议",
  method: "POST",
  path: "/agreements/{id}/void",
  input: takeBackAgreementInput,
  output: agreementChanged,
  load: ({ tx, actor, input }) => loadAgreement(tx, actor, input.id),
  guard: isNotOwner,
  run: async ({ tx, row, input, today }) => {
    const { agreement, project } = row;
    const openMonths = await readOpenMonths(tx, today);
    if (!openMonths.some((month) => month === agreement.statMonth))
      throw ruleError("AGREEMENT_IN_CLOSED_MONTH");
    await holdMonth(tx, agreement.statMonth);
    await holdForTakingBack(tx, row);
    await updateVersioned(tx, agreements, input, { isVoid: true, voidReason: input.reason });
    await restoreInvestor(tx, project, agreement);
    return { id: agreement.id, version: input.version + 1 };
  },
  audit: ({ input, row: { agreement } }) => ({
    subject: { type: "agreement", id: agreement.id },
    detail: { projectId: agreement.projectId, amountFen: agreement.amountFen, reason: input.reason },
  }),
});
