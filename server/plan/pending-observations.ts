import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { indicators, observations } from "@/db/schema";
import { AppError, ruleError } from "../kernel/app-error";

export type ChosenObservation = { id: string; version: number };

type ObservationRow = typeof observations.$inferSelect;
export type PendingObservation = { observation: ObservationRow; indicatorCode: string };

/** The chosen observations under a lock; undefined (NOT_FOUND) when one of them isn't there. */
export async function lockObservations(
  tx: Transaction,
  chosen: readonly ChosenObservation[],
): Promise<PendingObservation[] | undefined> {
  const ids = chosen.map(({ id }) => id);
  const rows = await tx
    .select({ observation: observations, indicatorCode: indicators.code })
    .from(observations)
    .innerJoin(indicators, eq(indicators.id, observations.indicatorId))
    .where(inArray(observations.id, ids))
    .orderBy(observations.id)
    .for("update", { of: observations });
  return rows.length < ids.length ? undefined : rows;
}

/** Throws OBSERVATION_NOT_PENDING, or CONFLICT where somebody changed one since it was looked at. */
export function requirePending(
  rows: readonly PendingObservation[],
  chosen: readonly ChosenObservation[],
): void {
  if (rows.some(({ observation }) => observation.state !== "pending")) {
    throw ruleError("OBSERVATION_NOT_PENDING");
  }
  const versions = new Map(chosen.map(({ id, version }) => [id, version]));
  if (rows.some(({ observation: { id, version } }) => versions.get(id) !== version)) {
    throw new AppError("CONFLICT");
  }
}

/** Two people, as the database's CHECK has it: nobody decides on what they entered. */
export function requireOther(rows: readonly PendingObservation[], userId: string): void {
  if (rows.some(({ observation }) => observation.createdBy === userId))
    throw ruleError("OBSERVATION_TWO_PEOPLE");
}

/** The value waiting for an indicator's period, if any. */
export async function findPending(tx: Transaction, indicatorId: string, period: string) {
  const isIt = and(
    eq(observations.indicatorId, indicatorId),
    eq(observations.period, period),
    eq(observations.state, "pending"),
  );
  const [row] = await tx.select().from(observations).where(isIt).for("update");
  return row;
}

/** What the log keeps of decided observations. */
export const observationDetail = (rows: readonly PendingObservation[]) =>
  rows.map(({ observation, indicatorCode }) => ({
    indicator: indicatorCode,
    period: observation.period,
    value: Number(observation.value),
  }));
