import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { fixedInvestments } from "@/db/schema";
import { countReport } from "@/domain/fixed-investment/count-report";
import {
  fixedInvestmentRecorded,
  type RecordFixedInvestmentInput,
  recordFixedInvestmentInput,
} from "@/domain/fixed-investment/fixed-investment.schema";
import { readCountingRules, readProjectFacts } from "../counting/read-counting";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { readOpenMonths } from "../month/read-open-months";
import { loadProject, refuseClosed, type SeenProject } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { readRegistration } from "./read-registration";

/** A closed month is corrected in an open one; an open month's own figure is simply written again. */
async function checkMonths(tx: Transaction, input: RecordFixedInvestmentInput, today: string): Promise<void> {
  const open: readonly string[] = await readOpenMonths(tx, today);
  if (!open.includes(input.statMonth)) throw ruleError("STAT_MONTH_CLOSED");
  if (input.correctsMonth && open.includes(input.correctsMonth)) {
    throw fieldError("correctsMonth", "该月还没有月结，直接修改该月的完成额");
  }
}

/** A closed project reports nothing new; what it reported may still be corrected. */
function checkProject(project: SeenProject, { correctsMonth }: RecordFixedInvestmentInput): void {
  if (correctsMonth === null) refuseClosed(project);
}

const placeOf = ({ projectId, statMonth, correctsMonth }: RecordFixedInvestmentInput) =>
  and(
    eq(fixedInvestments.projectId, projectId),
    eq(fixedInvestments.statMonth, statMonth),
    sql`${fixedInvestments.correctsMonth} is not distinct from ${correctsMonth}`,
  );

async function write(
  tx: Transaction,
  input: RecordFixedInvestmentInput,
  values: { recordedBy: string; isCounted: boolean; ruleId: string; countedShareBp: number },
): Promise<{ id: string; version: number }> {
  const { version, ...figure } = input;
  if (version === null) {
    const [row] = await tx
      .insert(fixedInvestments)
      .values({ ...figure, ...values })
      .returning({ id: fixedInvestments.id, version: fixedInvestments.version });
    if (!row) throw new Error("The insert returned no row.");
    return row;
  }
  const [held] = await tx.select({ id: fixedInvestments.id }).from(fixedInvestments).where(placeOf(input));
  if (!held) throw new AppError("CONFLICT");
  await updateVersioned(tx, fixedInvestments, { id: held.id, version }, { ...figure, ...values });
  return { id: held.id, version: version + 1 };
}

/**
 * A project's 固定资产投资完成额 of an open month by its statistical report, or a correction of a closed month beside it.
 * Throws STAT_MONTH_CLOSED, PROJECT_CLOSED, CONFLICT, VALIDATION.
 */
export const recordFixedInvestment = command({
  name: "fixedInvestment.record",
  permission: "fixedInvestment.record",
  summary: "登记固定资产投资完成额",
  method: "POST",
  path: "/projects/{projectId}/fixed-investments",
  input: recordFixedInvestmentInput,
  output: fixedInvestmentRecorded,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("see"),
  run: async ({ tx, actor, row, input, today }) => {
    checkProject(row, input);
    await checkMonths(tx, input, today);
    const registeredOn = await readRegistration(tx, row.id);
    const [project, rules] = [await readProjectFacts(tx, row.id), await readCountingRules(tx)];
    const counting = countReport({ statMonth: input.statMonth, registeredOn }, project, rules);
    const written = await write(tx, input, { ...counting, recordedBy: signedIn(actor).userId });
    return { ...written, ...counting };
  },
  audit: ({ input, output }) => ({
    subject: { type: "fixedInvestment", id: output.id },
    detail: {
      projectId: input.projectId,
      statMonth: input.statMonth,
      correctsMonth: input.correctsMonth,
      amountFen: input.amountFen,
      isCounted: output.isCounted,
      ruleId: output.ruleId,
      reason: input.note,
    },
  }),
});
