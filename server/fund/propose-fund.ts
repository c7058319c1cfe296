import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { fundEntries } from "@/db/schema";
import { fundOutcome, proposeFundInput } from "@/domain/amount/fund.schema";
import { hasReached } from "@/domain/project/stage-order";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { attachEvidence, refuseUsedFiles, refuseUsedVoucher } from "./evidence";
import { requireEstimate } from "./worth";
import { checkWritable, loadFundDesktop, mayWriteFund, writeEntry } from "./write-entry";

/** From here on its voucher number and its files are taken. */
async function handIn(tx: Transaction, id: string) {
  const [entry] = await tx
    .update(fundEntries)
    .set({ state: "pending", updatedAt: sql`now()` })
    .where(eq(fundEntries.id, id))
    .returning();
  if (!entry) throw new Error("The entry that was written is gone.");
  return entry;
}

/**
 * Puts money that arrived before the one who confirms: new, or a draft or returned entry with its version. The reason of
 * an earlier return stays with it. Throws PROJECT_CLOSED, FUND_BEFORE_SIGNING, FUND_NOT_EDITABLE, CONFLICT,
 * EXCHANGE_RATE_MISSING, VOUCHER_ALREADY_COUNTED, EVIDENCE_FILE_USED, VALIDATION.
 */
export const proposeFund = command({
  name: "fund.propose",
  permission: "fund.propose",
  summary: "提报到位资金",
  method: "POST",
  path: "/projects/{projectId}/funds",
  input: proposeFundInput,
  output: fundOutcome,
  load: ({ tx, actor, input }) => loadFundDesktop(tx, actor, input),
  guard: mayWriteFund,
  run: async ({ tx, actor, row, input, today }) => {
    checkWritable(row, input, today);
    if (!hasReached(row.project.stage, "S2")) throw ruleError("FUND_BEFORE_SIGNING");
    const worth = await requireEstimate(tx, input, today.slice(0, 7));
    await refuseUsedVoucher(tx, actor, row.entry?.id ?? null, input);
    const entry = await writeEntry(tx, { desktop: row, input, worth, actor });
    const files = await attachEvidence(tx, entry, input.fileIds, false);
    await refuseUsedFiles(tx, actor, entry.id, files);
    return handIn(tx, entry.id);
  },
  audit: ({ input, output }) => ({
    subject: { type: "fundEntry", id: output.id },
    detail: {
      projectId: input.projectId,
      amountFen: output.amountFen,
      amountOriginal: input.amountOriginal,
      currency: input.currency,
      evidenceNo: input.evidenceNo,
      files: input.fileIds.length,
    },
  }),
});
