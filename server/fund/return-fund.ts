import { fundEntries } from "@/db/schema";
import { fundOutcome, returnFundInput } from "@/domain/amount/fund.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadFundEntry } from "./load-entry";

/** Sends proposed money back with a reason; its voucher and files may then be proposed again. Throws FUND_NOT_PENDING. */
export const returnFund = command({
  name: "fund.return",
  permission: "fund.confirm",
  summary: "退回到位资金",
  method: "POST",
  path: "/funds/{id}/return",
  input: returnFundInput,
  output: fundOutcome,
  load: ({ tx, actor, input }) => loadFundEntry(tx, actor, input.id),
  run: async ({ tx, row, input }) => {
    if (row.state !== "pending") throw ruleError("FUND_NOT_PENDING");
    await updateVersioned(tx, fundEntries, input, { state: "returned", stateNote: input.reason });
    return { ...row, version: input.version + 1 };
  },
  audit: ({ input, output }) => ({
    subject: { type: "fundEntry", id: output.id },
    detail: { projectId: output.projectId, amountFen: output.amountFen, reason: input.reason },
  }),
});
