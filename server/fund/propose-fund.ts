import { fundEntries } from "@/db/schema";
import { fundOutcome, proposeFundInput } from "@/domain/amount/fund.schema";
import { decimalFromFen } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { hasReached } from "@/domain/project/stage-order";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadProject, refuseClosed } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";

/** Puts money that arrived before the one who confirms. Throws PROJECT_CLOSED, FUND_BEFORE_SIGNING, VOUCHER_ALREADY_COUNTED. */
export const proposeFund = command({
  name: "fund.propose",
  permission: "fund.propose",
  summary: "提报到位资金",
  method: "POST",
  path: "/projects/{projectId}/funds",
  input: proposeFundInput,
  output: fundOutcome,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("fund"),
  run: async ({ tx, actor, row, input, today }) => {
    refuseClosed(row);
    if (!hasReached(row.stage, "S2")) throw ruleError("FUND_BEFORE_SIGNING");
    if (input.occurredOn > today) throw fieldError("occurredOn", "到位日期不能晚于今天");
    const [entry] = await tx
      .insert(fundEntries)
      .values({
        ...input,
        enterpriseId: row.projectCompanyId ?? row.investorId,
        amountOriginal: decimalFromFen(fen(input.amountFen), "yuan"),
        isCounted: false,
        ruleId: "ARR_NOT_CONFIRMED",
        state: "pending",
        proposedBy: signedIn(actor).userId,
      })
      .returning();
    if (!entry) throw new Error("The insert returned no row.");
    return entry;
  },
  audit: ({ input, output }) => ({
    subject: { type: "fundEntry", id: output.id },
    detail: { projectId: input.projectId, amountFen: input.amountFen, evidenceNo: input.evidenceNo },
  }),
});
