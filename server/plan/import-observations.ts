import { randomUUID } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { indicators, observations } from "@/db/schema";
import {
  type ImportObservationsInput,
  importObservationsInput,
  observationsImported,
} from "@/domain/plan/observation.schema";
import { hasCome } from "@/domain/plan/read-value";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";

type Row = ImportObservationsInput["rows"][number];
const keyOf = ({ indicatorId, period }: { indicatorId: string; period: string }) =>
  `${indicatorId} ${period}`;

async function readKnown(tx: Transaction, rows: readonly Row[]) {
  const ids = [...new Set(rows.map(({ indicatorId }) => indicatorId))];
  const [active, pending] = [
    await tx
      .select({ id: indicators.id })
      .from(indicators)
      .where(and(inArray(indicators.id, ids), eq(indicators.isActive, true))),
    await tx
      .select({ indicatorId: observations.indicatorId, period: observations.period })
      .from(observations)
      .where(and(inArray(observations.indicatorId, ids), eq(observations.state, "pending"))),
  ];
  return { active: new Set(active.map(({ id }) => id)), pending: new Set(pending.map(keyOf)) };
}

/** What is wrong with each row, by its place: the sheet goes in whole or not at all. */
async function problemsOf(
  tx: Transaction,
  rows: readonly Row[],
  today: string,
): Promise<Record<string, string>> {
  const { active, pending } = await readKnown(tx, rows);
  const seen = new Set<string>();
  const problems: Record<string, string> = {};
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    if (!active.has(row.indicatorId)) problems[`rows.${index}.indicatorId`] = "没有这项指标，或已停用";
    else if (!hasCome(row.period, today)) problems[`rows.${index}.period`] = "期间尚未结束";
    else if (seen.has(key)) problems[`rows.${index}.period`] = "同一指标、同一期间在表中重复";
    else if (pending.has(key)) problems[`rows.${index}.period`] = "该期间已有待核数值，先核定、退回或撤回";
    seen.add(key);
  }
  return problems;
}

/** Enters the rows of one sheet under one import, all of them or none. Throws VALIDATION by row. */
export const importObservations = command({
  name: "plan.importObservations",
  permission: "plan.edit",
  summary: "批量导入指标实际值",
  method: "POST",
  path: "/observations/imports",
  input: importObservationsInput,
  output: observationsImported,
  run: async ({ tx, actor, input: { rows }, today }) => {
    const fields = await problemsOf(tx, rows, today);
    if (Object.keys(fields).length > 0) throw new AppError("VALIDATION", { fields });
    const [importId, createdBy] = [randomUUID(), signedIn(actor).userId];
    await tx.insert(observations).values(
      rows.map((row) => ({
        ...row,
        value: row.value.toFixed(4),
        state: "pending" as const,
        importId,
        createdBy,
      })),
    );
    return { importId, count: rows.length };
  },
  audit: ({ output }) => ({
    subject: { type: "observationImport", id: output.importId },
    detail: { count: output.count },
  }),
});
