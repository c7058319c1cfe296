import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { targets, users } from "@/db/schema";
import type { Measure } from "@/domain/amount/measure";
import type { FieldClash } from "@/domain/shared/edit.schema";
import { placeKey } from "@/domain/target/place";
import type { SavedCell } from "@/domain/target/target.schema";
import type { CurrentTarget } from "./read-current";

export type Held = ReadonlyMap<string, CurrentTarget>;

/** Cells that somebody else has revised since they were read, with what holds now and who wrote it. */
export async function clashesOf(
  tx: Transaction,
  cells: readonly SavedCell[],
  held: Held,
): Promise<FieldClash[]> {
  const stale = cells.flatMap((cell) => {
    const current = held.get(placeKey(cell));
    return (current?.revision ?? 0) === cell.revision ? [] : [{ cell, current }];
  });
  if (stale.length === 0) return [];
  const ids = stale.flatMap(({ current }) => (current ? [current.id] : []));
  const writers = await tx
    .select({ id: targets.id, byName: users.displayName, at: targets.createdAt })
    .from(targets)
    .leftJoin(users, eq(users.id, targets.createdBy))
    .where(inArray(targets.id, ids));
  return stale.map(({ cell, current }) => {
    const writer = writers.find(({ id }) => id === current?.id);
    return {
      field: placeKey(cell),
      before: null,
      mine: cell.value,
      theirs: current?.value ?? null,
      byName: writer?.byName ?? null,
      at: writer?.at ?? null,
    };
  });
}

/** Cells whose value differs from what holds; writing the same figure again would be a revision without a change. */
export const changedCells = (cells: readonly SavedCell[], held: Held): SavedCell[] =>
  cells.filter((cell) => (held.get(placeKey(cell))?.value ?? null) !== cell.value);

type Revision = { measure: Measure; reason: string; createdBy: string };

/** Puts a new revision over each cell's last; the old ones stay as they were. */
export async function writeRevisions(tx: Transaction, cells: readonly SavedCell[], held: Held, by: Revision) {
  if (cells.length === 0) return;
  const replaced = cells.flatMap((cell) => held.get(placeKey(cell))?.id ?? []);
  if (replaced.length > 0) {
    await tx
      .update(targets)
      .set({ isCurrent: false })
      .where(and(inArray(targets.id, replaced), targets.isCurrent));
  }
  await tx
    .insert(targets)
    .values(
      cells.map(({ revision, ...cell }) => ({ ...cell, ...by, revision: revision + 1, isCurrent: true })),
    );
}
