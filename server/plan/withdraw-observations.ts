import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { observations } from "@/db/schema";
import { observationsDecided, withdrawObservationsInput } from "@/domain/plan/observation.schema";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { lockObservations, observationDetail, requirePending } from "./pending-observations";

async function waitingOf(tx: Transaction, importId: string) {
  const waiting = await tx
    .select({ id: observations.id, version: observations.version })
    .from(observations)
    .where(and(eq(observations.importId, importId), eq(observations.state, "pending")));
  return waiting;
}

/** Takes back one's own values that nobody has confirmed: some, or what is left of an import. Throws OBSERVATION_NOT_YOURS, OBSERVATION_NOT_PENDING, CONFLICT. */
export const withdrawObservations = command({
  name: "plan.withdrawObservations",
  permission: "plan.edit",
  summary: "撤回未核定的指标实际值",
  method: "POST",
  path: "/observations/withdrawal",
  input: withdrawObservationsInput,
  output: observationsDecided,
  load: async ({ tx, input }) => {
    if ((input.importId === undefined) === (input.observations === undefined)) {
      throw fieldError("observations", "选择要撤回的数值，或要撤回的导入");
    }
    const chosen = input.importId === undefined ? input.observations : await waitingOf(tx, input.importId);
    if (!chosen || chosen.length === 0) return undefined;
    const rows = await lockObservations(tx, chosen);
    return rows && { rows, chosen };
  },
  run: async ({ tx, actor, row: { rows, chosen }, input }) => {
    const { userId } = signedIn(actor);
    if (rows.some(({ observation }) => observation.createdBy !== userId))
      throw ruleError("OBSERVATION_NOT_YOURS");
    requirePending(rows, chosen);
    await tx
      .update(observations)
      .set({
        state: "returned",
        stateNote: `录入人撤回：${input.reason}`,
        version: sql`${observations.version} + 1`,
      })
      .where(
        inArray(
          observations.id,
          rows.map(({ observation }) => observation.id),
        ),
      );
    return { count: rows.length };
  },
  audit: ({ input, row: { rows } }) => ({
    subject: { type: "observation", id: rows[0]?.observation.id ?? "" },
    detail: { count: rows.length, reason: input.reason, observations: observationDetail(rows) },
  }),
});
