import { and, eq, sql } from "drizzle-orm";
import { indicators, observations } from "@/db/schema";
import { observationOutcome, recordObservationInput } from "@/domain/plan/plan.schema";
import { fieldError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";

/** Records what an indicator was in a year or month; a correction replaces the value, the audit keeps the old one. */
export const recordObservation = command({
  name: "plan.recordObservation",
  permission: "plan.edit",
  summary: "录入指标实际值",
  method: "PUT",
  path: "/indicators/{indicatorId}/observations/{period}",
  input: recordObservationInput,
  output: observationOutcome,
  load: async ({ tx, input }) => {
    const [row] = await tx
      .select({ indicator: indicators, previous: observations })
      .from(indicators)
      .leftJoin(
        observations,
        and(eq(observations.indicatorId, indicators.id), eq(observations.period, input.period)),
      )
      .where(eq(indicators.id, input.indicatorId));
    return row;
  },
  run: async ({ tx, actor, row, input, today }) => {
    if (input.period > today.slice(0, input.period.length)) throw fieldError("period", "期间不能晚于当前");
    const values = { value: input.value.toFixed(4), source: input.source, createdBy: signedIn(actor).userId };
    const [saved] = await tx
      .insert(observations)
      .values({ indicatorId: input.indicatorId, period: input.period, ...values })
      .onConflictDoUpdate({
        target: [observations.indicatorId, observations.period],
        targetWhere: sql`state = 'confirmed'`,
        set: values,
      })
      .returning({ id: observations.id });
    if (!saved) throw new Error("The upsert returned no row.");
    return { id: saved.id, previousValue: row.previous ? Number(row.previous.value) : null };
  },
  audit: ({ input, row, output }) => ({
    subject: { type: "observation", id: output.id },
    detail: {
      indicator: row.indicator.code,
      period: input.period,
      from: output.previousValue,
      to: input.value,
      source: input.source,
    },
  }),
});
