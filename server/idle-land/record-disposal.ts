import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { idleCases, parcelDisposals, type parcels } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { factsOf } from "@/domain/idle-land/records";
import { startBy } from "@/domain/idle-land/start-by";
import { disposalProblem, recordDisposalInput, savedRow } from "@/domain/idle-land/works.schema";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { readWorks } from "./read-facts";
import { loadSupplied, refuseFuture } from "./record-works";

type Disposal = Pick<typeof parcelDisposals.$inferInsert, "way" | "agreedOn" | "documentNo" | "note"> & {
  newStartOn?: string;
  endsOn?: string;
};

/**
 * Writes an agreed way of Art. 12, from which the start date counts anew. Throws VALIDATION for an extension over a year, a
 * temporary use over two, and days that can't be.
 */
export async function saveDisposal(tx: Transaction, parcel: typeof parcels.$inferSelect, disposal: Disposal) {
  const works = (await readWorks(tx, [parcel.id]))(parcel.id);
  const before = works.disposals.filter(({ agreedOn }) => agreedOn < disposal.agreedOn);
  const previous = startBy(factsOf(parcel, { ...works, disposals: before })).on;
  const problem = disposalProblem(disposal, previous && isoDate(previous));
  if (problem) throw fieldError(problem.field, problem.message);
  const [row] = await tx
    .insert(parcelDisposals)
    .values({ ...disposal, parcelId: parcel.id })
    .returning({ id: parcelDisposals.id });
  if (!row) throw new Error("insert returned no row");
  return row;
}

/** A way of Art. 12 agreed before the park kept cases, or outside one. Throws IDLE_CASE_OPEN: a case records its own. */
export const recordDisposal = command({
  name: "idleLand.recordDisposal",
  permission: "idleLand.edit",
  summary: "登记第十二条处置协议",
  method: "POST",
  path: "/idle-land/{parcelId}/disposals",
  input: recordDisposalInput,
  output: savedRow,
  load: ({ tx, actor, input }) => loadSupplied(tx, actor, input.parcelId),
  run: async ({ tx, row, input: { parcelId, ...disposal }, today }) => {
    refuseFuture("agreedOn", disposal.agreedOn, today);
    const open = and(eq(idleCases.parcelId, parcelId), isNull(idleCases.closedOn));
    if ((await tx.$count(idleCases, open)) > 0) throw ruleError("IDLE_CASE_OPEN");
    return saveDisposal(tx, row, disposal);
  },
  audit: ({ input: { parcelId, ...values } }) => ({
    subject: { type: "parcel", id: parcelId },
    detail: values,
  }),
});
