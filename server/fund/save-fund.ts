import { fundSaved, proposeFundInput, type SaveFundInput, saveFundInput } from "@/domain/amount/fund.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { attachEvidence } from "./evidence";
import { estimateWorth } from "./worth";
import { checkWritable, loadFundDesktop, mayWriteFund, writeEntry } from "./write-entry";

/** A returned entry stays in the ledger, so that it stays complete. */
function checkComplete(input: SaveFundInput): void {
  const parsed = proposeFundInput.safeParse(input);
  if (parsed.success) return;
  const fields = parsed.error.issues.map(({ path, message }) => [path.join("."), message] as const);
  throw new AppError("VALIDATION", { fields: Object.fromEntries(fields.toReversed()) });
}

/**
 * Keeps what is known of money so far, as a draft or in a returned entry; it takes no voucher number and no file for
 * itself. Throws PROJECT_CLOSED, FUND_NOT_EDITABLE, CONFLICT, VALIDATION.
 */
export const saveFund = command({
  name: "fund.save",
  permission: "fund.propose",
  summary: "保存到位资金草稿",
  method: "POST",
  path: "/projects/{projectId}/funds/drafts",
  input: saveFundInput,
  output: fundSaved,
  load: ({ tx, actor, input }) => loadFundDesktop(tx, actor, input),
  guard: mayWriteFund,
  run: async ({ tx, actor, row, input, today }) => {
    checkWritable(row, input, today);
    if (row.entry?.state === "returned") checkComplete(input);
    const { amountOriginal, currency } = input;
    const worth = amountOriginal
      ? await estimateWorth(tx, { currency, amountOriginal }, today.slice(0, 7))
      : null;
    const entry = await writeEntry(tx, { desktop: row, input, worth, actor });
    await attachEvidence(tx, entry, input.fileIds, false);
    return { ...entry, version: (input.version ?? 0) + 1 };
  },
  audit: ({ input, output }) => ({
    subject: { type: "fundEntry", id: output.id },
    detail: { projectId: input.projectId, amountOriginal: input.amountOriginal, currency: input.currency },
  }),
});
