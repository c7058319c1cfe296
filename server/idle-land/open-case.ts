import { eq } from "drizzle-orm";
import { idleCaseSteps, idleCases, parcels } from "@/db/schema";
import { openCaseInput } from "@/domain/idle-land/case.schema";
import { isSuspected } from "@/domain/idle-land/finding";
import { idleLandFinding } from "@/domain/idle-land/finding.schema";
import { versionedResult } from "@/domain/project/update-project.schema";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { recordParcelEvent } from "../parcel/record-event";
import { signedIn } from "../project/signed-in";
import { readEntries } from "./read-rows";
import { loadSupplied, refuseFuture } from "./record-works";

/**
 * Opens a clue from the flag of today, or of the day it was noticed, and keeps the flag as it stood. Throws IDLE_NOT_SUSPECTED, and IDLE_CASE_OPEN while one is
 * open for the parcel.
 */
export const openCase = command({
  name: "idleCase.open",
  permission: "idleLand.edit",
  summary: "建立闲置土地线索",
  method: "POST",
  path: "/idle-cases",
  input: openCaseInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => loadSupplied(tx, actor, input.parcelId),
  run: async ({ tx, actor, row, input, today }) => {
    const { foundOn = today } = input;
    refuseFuture("foundOn", foundOn, today);
    const [entry] = await readEntries(tx, eq(parcels.id, row.id), foundOn);
    if (!entry) throw new AppError("NOT_FOUND");
    if (entry.row.openCase) throw ruleError("IDLE_CASE_OPEN");
    if (!isSuspected(entry.row.finding.kind)) throw ruleError("IDLE_NOT_SUSPECTED");
    const userId = signedIn(actor).userId;
    const inserted = await tx
      .insert(idleCases)
      .values({
        id: input.id,
        parcelId: row.id,
        state: "suspected",
        finding: idleLandFinding.parse(entry.row.finding),
        foundOn,
        openedBy: userId,
      })
      .onConflictDoNothing({ target: idleCases.id })
      .returning({ id: idleCases.id, version: idleCases.version });
    const [saved] = inserted;
    if (!saved) throw ruleError("ID_ALREADY_USED");
    await tx
      .insert(idleCaseSteps)
      .values({ caseId: saved.id, fromState: null, toState: "suspected", takenOn: foundOn, actorId: userId });
    const detail = { state: "suspected", finding: entry.row.finding.kind };
    await recordParcelEvent(tx, { parcelId: row.id, kind: "idleCase", on: foundOn, by: actor, detail });
    return saved;
  },
  audit: ({ input, row }) => ({
    subject: { type: "idleCase", id: input.id },
    detail: { parcelId: row.id, code: row.code },
  }),
});
