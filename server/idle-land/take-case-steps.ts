import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { landFiles } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { checkCaseInput, closeCaseInput, transferCaseInput } from "@/domain/idle-land/case.schema";
import { clockAfter } from "@/domain/idle-land/case-clock";
import { versionedResult } from "@/domain/project/update-project.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { lockCase, takeCaseStep } from "./load-case";
import type { CaseRow } from "./read-rows";

const audit = ({ row }: { row: CaseRow }) => ({
  subject: { type: "idleCase", id: row.id },
  detail: { parcelId: row.parcelId, from: row.state },
});

async function requirePhoto(tx: Transaction, caseId: string): Promise<void> {
  const photo = and(eq(landFiles.caseId, caseId), eq(landFiles.kind, "photo"), isNull(landFiles.voidedAt));
  if ((await tx.$count(landFiles, photo)) === 0) throw ruleError("IDLE_CHECK_NEEDS_PHOTO");
}

/** 核查: cause, photo and 企业说明; may be written anew until the 移送. Throws IDLE_CHECK_NEEDS_PHOTO, IDLE_STEP_NOT_NEXT. */
export const checkCase = command({
  name: "idleCase.check",
  permission: "idleLand.edit",
  summary: "登记闲置线索核查",
  method: "POST",
  path: "/idle-cases/{id}/check",
  input: checkCaseInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => lockCase(tx, actor, input.id),
  run: async ({ tx, actor, row, input, today }) => {
    await requirePhoto(tx, row.id);
    const { id, version, checkedOn, measure, ...found } = input;
    return takeCaseStep(tx, actor, row, today, {
      to: "checked",
      on: checkedOn,
      key: { id, version },
      values: { ...found, checkedOn, measure: measure ?? null, checkedBy: signedIn(actor).userId },
      paper: { detail: { causeKind: found.causeKind, causes: found.causes.join(",") } },
    });
  },
  audit,
});

/** 移送规划资源部门: from here on the authority acts, the park writes down. Throws IDLE_STEP_NOT_NEXT, CONFLICT. */
export const transferCase = command({
  name: "idleCase.transfer",
  permission: "idleLand.edit",
  summary: "移送规划资源部门",
  method: "POST",
  path: "/idle-cases/{id}/transfer",
  input: transferCaseInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => lockCase(tx, actor, input.id),
  run: ({ tx, actor, row, input, today }) => {
    const { id, version, transferredOn, transferNo, note } = input;
    const takenOn = isoDate(transferredOn);
    const clock = clockAfter({ state: "transferred", takenOn, servedOn: null, outcome: null });
    return takeCaseStep(tx, actor, row, today, {
      to: "transferred",
      on: transferredOn,
      key: { id, version },
      values: { transferNo, transferredOn },
      paper: { documentNo: transferNo, dueOn: clock?.dueOn ?? null, note: note ?? null },
    });
  },
  audit,
});

/** 销号, with the reason: settled, found not to be idle, or a clue that proved none. Throws IDLE_STEP_NOT_NEXT, CONFLICT. */
export const closeCase = command({
  name: "idleCase.close",
  permission: "idleLand.edit",
  summary: "闲置线索销号",
  method: "POST",
  path: "/idle-cases/{id}/close",
  input: closeCaseInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => lockCase(tx, actor, input.id),
  run: ({ tx, actor, row, input, today }) => {
    const { id, version, closedOn, closeNote } = input;
    return takeCaseStep(tx, actor, row, today, {
      to: "closed",
      on: closedOn,
      key: { id, version },
      values: { closedOn, closeNote },
      paper: { note: closeNote },
    });
  },
  audit,
});
