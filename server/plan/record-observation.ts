import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { observations, users } from "@/db/schema";
import {
  observationOutcome,
  type RecordObservationInput,
  recordObservationInput,
} from "@/domain/plan/observation.schema";
import { hasCome } from "@/domain/plan/read-value";
import { formatInstant } from "@/lib/format/date";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { loadIndicator } from "./load-indicator";
import { findPending } from "./pending-observations";

type Pending = NonNullable<Awaited<ReturnType<typeof findPending>>>;

async function confirmedValue(tx: Transaction, { indicatorId, period }: RecordObservationInput) {
  const [row] = await tx
    .select({ value: observations.value })
    .from(observations)
    .where(
      and(
        eq(observations.indicatorId, indicatorId),
        eq(observations.period, period),
        eq(observations.state, "confirmed"),
      ),
    );
  return row ? Number(row.value) : null;
}

async function enteredBy(tx: Transaction, { createdBy, createdAt, value }: Pending): Promise<string> {
  const [user] = createdBy
    ? await tx.select({ name: users.displayName }).from(users).where(eq(users.id, createdBy))
    : [];
  return `${user?.name ?? "系统"}，${formatInstant(createdAt)} 录入 ${Number(value)}`;
}

/** One's own waiting value is rewritten, anybody else's stands until it is decided. */
async function savePending(tx: Transaction, userId: string, input: RecordObservationInput): Promise<string> {
  const values = { value: input.value.toFixed(4), source: input.source, importId: null };
  const pending = await findPending(tx, input.indicatorId, input.period);
  if (pending) {
    if (pending.createdBy !== userId)
      throw ruleError("OBSERVATION_PENDING", { note: await enteredBy(tx, pending) });
    await tx
      .update(observations)
      .set({ ...values, version: sql`${observations.version} + 1` })
      .where(eq(observations.id, pending.id));
    return pending.id;
  }
  const [added] = await tx
    .insert(observations)
    .values({
      indicatorId: input.indicatorId,
      period: input.period,
      ...values,
      state: "pending",
      createdBy: userId,
    })
    .returning({ id: observations.id });
  if (!added) throw new Error("The insert returned no row.");
  return added.id;
}

/**
 * Enters what an indicator was in a year or month. It counts once somebody else confirms it, and then replaces the
 * value that held. Throws INDICATOR_INACTIVE, OBSERVATION_PENDING; VALIDATION for a period that hasn't come.
 */
export const recordObservation = command({
  name: "plan.recordObservation",
  permission: "plan.edit",
  summary: "录入指标实际值",
  method: "PUT",
  path: "/indicators/{indicatorId}/observations/{period}",
  input: recordObservationInput,
  output: observationOutcome,
  load: ({ tx, input }) => loadIndicator(tx, input.indicatorId),
  run: async ({ tx, actor, row, input, today }) => {
    if (!row.isActive) throw ruleError("INDICATOR_INACTIVE");
    if (!hasCome(input.period, today)) {
      const isYear = input.period.length === 4;
      throw fieldError("period", isYear ? "年度数在年度结束后录入，年内按月录入" : "期间不能晚于当前");
    }
    const previousValue = await confirmedValue(tx, input);
    return { id: await savePending(tx, signedIn(actor).userId, input), previousValue };
  },
  audit: ({ input, row, output }) => ({
    subject: { type: "observation", id: output.id },
    detail: {
      indicator: row.code,
      period: input.period,
      from: output.previousValue,
      to: input.value,
      source: input.source,
    },
  }),
});
