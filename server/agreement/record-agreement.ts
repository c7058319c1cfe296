import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { agreements, projects } from "@/db/schema";
import {
  agreementOutcome,
  type RecordAgreementInput,
  recordAgreementInput,
} from "@/domain/amount/agreement.schema";
import { isOpenStatMonth } from "@/domain/month/open-month";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { holdMonth, readOpenMonths } from "../month/read-open-months";
import { loadProject, refuseClosed, type SeenProject } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { agreementSums } from "./agreement-sums";
import { changeInvestor } from "./change-investor";
import { decideAgreement } from "./decide-agreement";
import { checkNewTotal, checkReduction, requireFormal, requireRaisable } from "./record-checks";
import { hasEarlierContract, readStanding, signedBefore } from "./signed-before";

/** Of agreements recorded at the same moment for one project, each sees the ones before it. */
async function holdProject(tx: Transaction, projectId: string): Promise<void> {
  await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId)).for("no key update");
}

/** 是否为原合同内的后续期: asked of a capital increase, and of a first contract whose investor has signed before. */
async function phaseAnswer(tx: Transaction, row: SeenProject, input: RecordAgreementInput, isFirst: boolean) {
  if (input.kind === "capitalIncrease") return input.isWithinEarlier;
  if (input.kind !== "formal" || !isFirst) return null;
  if (!(await hasEarlierContract(tx, row))) return null;
  if (input.isWithinEarlier === null) throw ruleError("AGREEMENT_PHASE_UNANSWERED");
  return input.isWithinEarlier;
}

const termsOf = ({
  projectId: _project,
  newTotalOriginal: _total,
  newInvestor: _investor,
  ...terms
}: RecordAgreementInput) => terms;

/**
 * Records a signed agreement; the rules decide whether it counts towards 协议投资额 and 合同外资. Throws PROJECT_CLOSED,
 * AGREEMENT_MONTH_CLOSED, AGREEMENT_FORMAL_FIRST, AGREEMENT_PHASE_UNANSWERED, AGREEMENT_RAISED_ALREADY,
 * EXCHANGE_RATE_MISSING, CONTRACT_NO_TAKEN.
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
  run: async ({ tx, actor, row, input, today }) => {
    refuseClosed(row);
    if (input.signedOn > today) throw fieldError("signedOn", "签订日期不能晚于今天");
    const openMonths = await readOpenMonths(tx, today);
    if (!isOpenStatMonth(openMonths, input.statMonth, input.signedOn))
      throw ruleError("AGREEMENT_MONTH_CLOSED");
    await holdMonth(tx, input.statMonth);
    await holdProject(tx, row.id);
    const standing = await readStanding(tx, row.id);
    const before = signedBefore(standing);
    requireFormal(input, before);
    requireRaisable(input, standing);
    const isWithinEarlier = await phaseAnswer(tx, row, input, !before.hasFormal);
    const sums = await agreementSums(tx, input);
    checkReduction(sums.amountFen, before);
    checkNewTotal(input, sums, before);
    const parties = input.newInvestor ? await changeInvestor(tx, row, input.newInvestor) : {};
    const decision = await decideAgreement(
      tx,
      row.id,
      { ...sums, kind: input.kind, isWithinEarlier },
      before,
    );
    const [agreement] = await tx
      .insert(agreements)
      .values({
        ...termsOf(input),
        ...sums,
        ...parties,
        ...decision,
        projectId: row.id,
        isWithinEarlier,
        recordedBy: signedIn(actor).userId,
      })
      .returning();
    if (!agreement) throw new Error("The insert returned no row.");
    return agreement;
  },
  audit: ({ input, row, output }) => ({
    subject: { type: "agreement", id: output.id },
    detail: {
      projectId: input.projectId,
      kind: input.kind,
      amountFen: output.amountFen,
      isCounted: output.isCounted,
      ruleId: output.ruleId,
      foreignRuleId: output.foreignRuleId,
      ...(input.newInvestor ? { before: row.investorName, after: input.newInvestor.name } : {}),
    },
  }),
});
