import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { mergeEdits, type Values } from "@/domain/project/merge";
import type { EditBase, EditValue, FieldClash } from "@/domain/shared/edit.schema";
import { AppError } from "./app-error";

type Subject = { type: string; id: string };

export type StaleEdit = {
  /** What the log calls the row; `detail.changes` of its entries tell who changed what. */
  subject: Subject;
  /** The row as it is now, under a lock, and its version. */
  current: Values;
  currentVersion: number;
  /** What the caller read, wants and started from. */
  version: number;
  edit: Values;
  base: EditBase | undefined;
  /** The field under which the log keeps changes, where it isn't the edited one's own name. */
  loggedAs?: string;
};

type LastChange = { byName: string | null; at: string | null };

async function lastChangeOf(tx: Transaction, { type, id }: Subject, field: string): Promise<LastChange> {
  const change = JSON.stringify([{ field }]);
  const [row] = await tx.execute<{ actor_name: string; at: string }>(sql`
    select actor_name, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from audit_log
    where subject_type = ${type} and subject_id = ${id} and detail -> 'changes' @> ${change}::jsonb
    order by seq desc limit 1`);
  return { byName: row?.actor_name ?? null, at: row?.at ?? null };
}

/** The values of some fields of a row, as a merge compares them. */
export const valuesOf = (row: Readonly<Record<string, unknown>>, fields: readonly string[]): Values =>
  Object.fromEntries(
    fields.flatMap((field): [string, EditValue][] => {
      const value = row[field];
      const isValue = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
      return value === undefined ? [] : [[field, isValue ? value : null]];
    }),
  );

/**
 * Lets an edit through that others have overtaken, as long as it touches nothing they changed; write it then against
 * the current version. Throws CONFLICT: FIELDS_CLASH with both sides and who wrote, or plain when the caller did not say
 * what it started from.
 */
export async function mergeStale(tx: Transaction, stale: StaleEdit): Promise<void> {
  if (stale.version === stale.currentVersion) return;
  if (!stale.base || stale.version > stale.currentVersion) throw new AppError("CONFLICT");
  const { clashes, unknown } = mergeEdits(stale.current, stale.edit, stale.base);
  if (unknown.length > 0) throw new AppError("CONFLICT");
  if (clashes.length === 0) return;
  const found: FieldClash[] = [];
  for (const clash of clashes)
    found.push({ ...clash, ...(await lastChangeOf(tx, stale.subject, stale.loggedAs ?? clash.field)) });
  throw new AppError("CONFLICT", { rule: "FIELDS_CLASH", clashes: found });
}
