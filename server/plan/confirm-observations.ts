import { and, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { observations } from "@/db/schema";
import { confirmObservationsInput, observationsDecided } from "@/domain/plan/observation.schema";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { lockObservations, observationDetail, requireOther, requirePending } from "./pending-observations";

/**
 * Confirms values that somebody else entered, all or none; each replaces the one that held for its period, which is
 * kept. Throws OBSERVATION_NOT_PENDING, OBSERVATION_TWO_PEOPLE, CONFLICT.
 */
export const confirmObservations = command({
  name: "plan.confirmObservations",
  permission: "plan.confirm",
  summary: "核定指标实际值",
  method: "POST",
  path: "/observations/confirmation",
  input: confirmObservationsInput,
  output: observationsDecided,
  load: ({ tx, input }) => lockObservations(tx, input.observations),
  run: async ({ tx, actor, row: rows, input, now }) => {
    const { userId } = signedIn(actor);
    requirePending(rows, input.observations);
    requireOther(rows, userId);
    const ids = rows.map(({ observation }) => observation.id);
    const coming = alias(observations, "coming");
    const replaced = sql`exists (select 1 from ${observations} ${coming} where ${inArray(coming.id, ids)}
      and ${coming.indicatorId} = ${observations.indicatorId} and ${coming.period} = ${observations.period})`;
    await tx
      .update(observations)
      .set({ state: "replaced", version: sql`${observations.version} + 1` })
      .where(and(eq(observations.state, "confirmed"), replaced));
    await tx
      .update(observations)
      .set({
        state: "confirmed",
        confirmedBy: userId,
        confirmedAt: now.toISOString(),
        version: sql`${observations.version} + 1`,
      })
      .where(inArray(observations.id, ids));
    return { count: rows.length };
  },
  audit: ({ row: rows }) => ({
    subject: { type: "observation", id: rows[0]?.observation.id ?? "" },
    detail: { count: rows.length, observations: observationDetail(rows) },
  }),
});
