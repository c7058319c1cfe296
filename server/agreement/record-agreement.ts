import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { agreements, projects } from "@/db/schema";
import { agreementOutcome, recordAgreementInput } from "@/domain/amount/agreement.schema";
import { countAgreement } from "@/domain/amount/counting";
import { isOpenStatMonth } from "@/domain/month/open-month";
import { readCountingRules, readProjectFacts } from "../counting/read-counting";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { readOpenMonths } from "../month/read-open-months";
import { loadProject, refuseClosed } from "../project/load-project";
import { needs } from "../project/rights";

async function hasCountedFormal(tx: Transaction, projectId: string): Promise<boolean> {
  await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId)).for("no key update");
  const [found] = await tx
    .select({ id: agreements.id })
    .from(agreements)
    .where(
      and(
        eq(agreements.projectId, projectId),
        eq(agreements.kind, "formal"),
        eq(agreements.isCounted, true),
        eq(agreements.isVoid, false),
      ),
    );
  return found !== undefined;
}

/**
 * Records a signed agreement; the rule decides whether it counts towards 协议投资额. Throws PROJECT_CLOSED,
 * AGREEMENT_MONTH_CLOSED, AGREEMENT_FORMAL_FIRST, CONTRACT_NO_TAKEN.
 */
export const recordAgreement = command({
  name: "agreement.record",
  permission: "agreement.record",
  summary: "登记协议",
  method: "POST",
  path: "/projects/{projectId}/agreements",
  input: recordAgreementInput,
  output: agreementOutcome,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("agreement"),
  run: async ({ tx, row, input, today }) => {
    refuseClosed(row);
    if (input.signedOn > today) throw fieldError("signedOn", "签订日期不能晚于今天");
    const openMonths = await readOpenMonths(tx, today);
    if (!isOpenStatMonth(openMonths, input.statMonth, input.signedOn))
      throw ruleError("AGREEMENT_MONTH_CLOSED");
    const hasFormal = await hasCountedFormal(tx, row.id);
    if (input.kind === "capitalIncrease" && !hasFormal) throw ruleError("AGREEMENT_FORMAL_FIRST");
    const facts = {
      ...(await readProjectFacts(tx, row.id)),
      kind: input.kind,
      signedShareBp: hasFormal ? 10_000 : null,
      isWithinEarlier: null,
      amountFen: input.amountFen,
    };
    const counting = countAgreement(facts, await readCountingRules(tx));
    const [agreement] = await tx
      .insert(agreements)
      .values({ ...input, ...counting })
      .returning();
    if (!agreement) throw new Error("The insert returned no row.");
    return agreement;
  },
  audit: ({ input, output }) => ({
    subject: { type: "agreement", id: output.id },
    detail: {
      projectId: input.projectId,
      kind: input.kind,
      amountFen: input.amountFen,
      isCounted: output.isCounted,
      ruleId: output.ruleId,
    },
  }),
});
