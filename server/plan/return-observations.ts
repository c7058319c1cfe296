import { inArray, sql } from "drizzle-orm";
import { observations } from "@/db/schema";
import { observationsDecided, returnObservationsInput } from "@/domain/plan/observation.schema";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { lockObservations, observationDetail, requireOther, requirePending } from "./pending-observations";

/** Gives values back to who entered them, with the reason. Throws OBSERVATION_NOT_PENDING, OBSERVATION_TWO_PEOPLE, CONFLICT. */
export const returnObservations = command({
  name: "plan.returnObservations",
  permission: "plan.confirm",
  summary: "退回指标实际值",
  method: "POST",
  path: "/observations/return",
  input: returnObservationsInput,
  output: observationsDecided,
  load: ({ tx, input }) => lockObservations(tx, input.observations),
  run: async ({ tx, actor, row: rows, input, now }) => {
    const { userId } = signedIn(actor);
    requirePending(rows, input.observations);
    requireOther(rows, userId);
    await tx
      .update(observations)
      .set({
        state: "returned",
        stateNote: input.reason,
        confirmedBy: userId,
        confirmedAt: now.toISOString(),
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
  audit: ({ input, row: rows }) => ({
    subject: { type: "observation", id: rows[0]?.observation.id ?? "" },
    detail: { count: rows.length, reason: input.reason, observations: observationDetail(rows) },
  }),
});
