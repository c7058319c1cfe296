import { and, eq } from "drizzle-orm";
import { fundEntries } from "@/db/schema";
import { fundDeleted, fundVersionInput } from "@/domain/amount/fund.schema";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadFundEntry } from "./load-entry";

/** Throws a draft away; what was handed in once is returned or reversed, never deleted. Throws FUND_NOT_DRAFT, CONFLICT. */
export const deleteFund = command({
  name: "fund.delete",
  permission: "fund.propose",
  summary: "删除到位资金草稿",
  method: "POST",
  path: "/funds/{id}/deletion",
  input: fundVersionInput,
  output: fundDeleted,
  load: ({ tx, actor, input }) => loadFundEntry(tx, actor, input.id),
  guard: ({ row }) => row.isWriter,
  run: async ({ tx, row, input }) => {
    if (row.state !== "draft") throw ruleError("FUND_NOT_DRAFT");
    const gone = await tx
      .delete(fundEntries)
      .where(
        and(
          eq(fundEntries.id, input.id),
          eq(fundEntries.version, input.version),
          eq(fundEntries.state, "draft"),
        ),
      )
      .returning({ id: fundEntries.id, projectId: fundEntries.projectId });
    if (!gone[0]) throw new AppError("CONFLICT");
    return gone[0];
  },
  audit: ({ output, row }) => ({
    subject: { type: "fundEntry", id: output.id },
    detail: { projectId: output.projectId, evidenceNo: row.evidenceNo, amountOriginal: row.amountOriginal },
  }),
});
