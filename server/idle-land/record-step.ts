import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { idleCaseSteps, idleCases, parcels } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { type RecordStepInput, recordStepInput, serveStepInput } from "@/domain/idle-land/case.schema";
import { clockAfter } from "@/domain/idle-land/case-clock";
import { hasDocumentNo, isOutside } from "@/domain/idle-land/case-moves";
import { isDisposalWay, isOutcome, type Outcome } from "@/domain/idle-land/outcome";
import { versionedResult } from "@/domain/project/update-project.schema";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { signedIn } from "../project/signed-in";
import { lockCase, takeCaseStep } from "./load-case";
import type { CaseRow } from "./read-rows";
import { saveDisposal } from "./record-disposal";

export type StepRow = typeof idleCaseSteps.$inferSelect;

/** What the 处置方案 of a case came to, as far as it is written down. */
export function outcomeIn(steps: readonly Pick<StepRow, "detail">[]): Outcome | null {
  const found = steps.map(({ detail }) => detail.outcome).findLast(isOutcome);
  return found ?? null;
}

const stepsOf = (tx: Transaction, caseId: string) =>
  tx.select().from(idleCaseSteps).where(eq(idleCaseSteps.caseId, caseId)).orderBy(asc(idleCaseSteps.id));

function checkPaper(input: RecordStepInput): void {
  if (hasDocumentNo[input.to] && !input.documentNo) throw fieldError("documentNo", "填写文号");
  if (input.to === "planned" && !input.outcome) throw fieldError("outcome", "选择处置方式");
  if (input.servedOn && input.servedOn < input.takenOn)
    throw fieldError("servedOn", "送达日期不能早于文书日期");
}

/** 执行 of a way of Art. 12 begins the start date anew. */
async function carryOut(tx: Transaction, row: CaseRow, input: RecordStepInput, outcome: Outcome | null) {
  if (input.to !== "executed" || outcome === null || !isDisposalWay(outcome)) return;
  const [parcel] = await tx.select().from(parcels).where(eq(parcels.id, row.parcelId)).for("update");
  if (!parcel) throw new AppError("NOT_FOUND");
  await saveDisposal(tx, parcel, {
    way: outcome,
    agreedOn: input.takenOn,
    newStartOn: input.newStartOn,
    endsOn: input.endsOn,
    documentNo: input.documentNo ?? null,
    note: input.note ?? null,
  });
}

async function record(tx: Transaction, actor: Actor, row: CaseRow, input: RecordStepInput, today: string) {
  checkPaper(input);
  const outcome = input.outcome ?? outcomeIn(await stepsOf(tx, row.id));
  const { id, version, to, takenOn, documentNo, servedOn = null, dueOn, note, feeFen, newStartOn } = input;
  if (servedOn && servedOn > today) throw fieldError("servedOn", "送达日期不能晚于今天");
  const clock = clockAfter({
    state: to,
    takenOn: isoDate(takenOn),
    servedOn: servedOn === null ? null : isoDate(servedOn),
    outcome,
  });
  const saved = await takeCaseStep(tx, actor, row, today, {
    to,
    on: takenOn,
    key: { id, version },
    paper: {
      documentNo: documentNo ?? null,
      servedOn,
      dueOn: dueOn ?? clock?.dueOn ?? null,
      note: note ?? null,
      detail: {
        ...(input.outcome ? { outcome: input.outcome } : {}),
        ...(feeFen === undefined ? {} : { feeFen }),
        ...(newStartOn ? { newStartOn } : {}),
      },
    },
  });
  await carryOut(tx, row, input, outcome);
  return saved;
}

/**
 * Writes down a step of the authority, or that all is done: number, date, delivery. The park decides none of it. Throws
 * IDLE_STEP_NOT_NEXT, CONFLICT, VALIDATION for what is missing.
 */
export const recordStep = command({
  name: "idleCase.recordStep",
  permission: "idleLand.edit",
  summary: "登记主管部门办理环节",
  method: "POST",
  path: "/idle-cases/{id}/steps",
  input: recordStepInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => lockCase(tx, actor, input.id),
  run: ({ tx, actor, row, input, today }) => record(tx, actor, row, input, today),
  audit: ({ row, input }) => ({
    subject: { type: "idleCase", id: row.id },
    detail: { from: row.state, to: input.to, documentNo: input.documentNo ?? null, takenOn: input.takenOn },
  }),
});

/** 送达 that became known after the paper: a line of its own, as steps are written once. Throws IDLE_STEP_SERVED. */
export const serveStep = command({
  name: "idleCase.serve",
  permission: "idleLand.edit",
  summary: "登记文书送达",
  method: "POST",
  path: "/idle-cases/{id}/serve",
  input: serveStepInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => lockCase(tx, actor, input.id),
  run: async ({ tx, actor, row, input, today }) => {
    const steps = await stepsOf(tx, row.id);
    const step = steps.find(({ id, toState }) => id === input.stepId && isOutside(toState));
    if (!step) throw new AppError("NOT_FOUND");
    if (step.servedOn || steps.some(({ detail }) => detail.serves === step.id))
      throw ruleError("IDLE_STEP_SERVED");
    if (input.servedOn < step.takenOn) throw fieldError("servedOn", "送达日期不能早于文书日期");
    if (input.servedOn > today) throw fieldError("servedOn", "送达日期不能晚于今天");
    const clock = clockAfter({
      state: step.toState,
      takenOn: isoDate(step.takenOn),
      servedOn: isoDate(input.servedOn),
      outcome: outcomeIn(steps),
    });
    await updateVersioned(tx, idleCases, input, {});
    await tx.insert(idleCaseSteps).values({
      caseId: row.id,
      fromState: row.state,
      toState: row.state,
      takenOn: input.servedOn,
      servedOn: input.servedOn,
      dueOn: clock?.dueOn ?? null,
      detail: { serves: step.id },
      actorId: signedIn(actor).userId,
    });
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ row, input }) => ({
    subject: { type: "idleCase", id: row.id },
    detail: { stepId: input.stepId, servedOn: input.servedOn },
  }),
});
