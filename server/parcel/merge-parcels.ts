import { inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { buildings, parcels, parcelUtilities } from "@/db/schema";
import {
  dividedParcels,
  type MergeParcelsInput,
  mergeParcelsInput,
} from "@/domain/land/divide-parcel.schema";
import { leastUtilities } from "@/domain/land/merge-utilities";
import { command } from "../kernel/procedure";
import { saveBoundary } from "../survey/save-boundary";
import { carryOverlaps, recordLineage } from "./carry-ground";
import { carryHolds, readOpenHolds } from "./carry-holds";
import { requireSameArea, requireUntouched, retire } from "./divide-guard";
import { type LoadedParcel, loadParcel } from "./load-parcel";
import { readMergedShape } from "./merged-shape";
import { mergedValues } from "./merged-values";
import { readUtilities } from "./read-utilities";

/** All of them, locked in one order so that rivals don't wait on each other crosswise; undefined when one is missing. */
async function loadAll(tx: Transaction, { parcels: asked }: MergeParcelsInput) {
  const found = new Map<string, LoadedParcel>();
  for (const id of asked.map((one) => one.id).sort()) {
    const row = await loadParcel(tx, id);
    if (!row) return undefined;
    found.set(id, row);
  }
  return asked.flatMap(({ id, version }) => {
    const row = found.get(id);
    return row ? [{ row, asked: version }] : [];
  });
}

async function insertMerged(tx: Transaction, rows: readonly LoadedParcel[], input: MergeParcelsInput) {
  const [merged] = await tx
    .insert(parcels)
    .values(mergedValues(rows, input))
    .returning({ id: parcels.id, code: parcels.code });
  if (!merged) throw new Error("insert returned no row");
  const ids = rows.map(({ id }) => id);
  const served = await readUtilities(tx, ids);
  const utilities = leastUtilities(ids.map((id) => served.get(id) ?? []));
  if (utilities.length > 0) {
    await tx
      .insert(parcelUtilities)
      .values(utilities.map((utility) => ({ ...utility, parcelId: merged.id })));
  }
  await tx.update(buildings).set({ parcelId: merged.id }).where(inArray(buildings.parcelId, ids));
  return merged;
}

/**
 * Merges parcels of one zone, use, state and right into one of exactly their area; they retire and stay as history, their
 * holds move on in one queue. Throws PARCELS_DIFFER, VALIDATION for a difference in area, PARCEL_PROMISED, CONFLICT.
 */
export const mergeParcels = command({
  name: "parcel.merge",
  permission: "parcel.edit",
  summary: "合并地块",
  method: "POST",
  path: "/parcels/merge",
  input: mergeParcelsInput,
  output: dividedParcels,
  load: ({ tx, input }) => loadAll(tx, input),
  run: async ({ tx, actor, row: found, input, today }) => {
    const { on, documentNo = null } = input;
    const rows = found.map(({ row }) => row);
    await requireUntouched(tx, rows, on, today);
    requireSameArea(rows, [input], "areaSqm");
    const holds = await readOpenHolds(
      tx,
      rows.map(({ id }) => id),
    );
    for (const { row, asked } of found) await retire(tx, row, asked, on);
    const merged = await insertMerged(tx, rows, input);
    await recordLineage(tx, rows, [merged], { kind: "merge", on, by: actor, documentNo });
    await carryHolds(tx, holds, merged.id, { by: actor, today });
    await carryOverlaps(
      tx,
      rows.map(({ id }) => id),
      [merged.id],
    );
    const shape = await readMergedShape(
      tx,
      rows.map(({ id }) => id),
    );
    const source = { format: "merged", sourceCrs: "EPSG:4527" } as const;
    if (shape) await saveBoundary(tx, { parcelId: merged.id, shape, ...source, on, by: actor });
    return { ids: [merged.id] };
  },
  audit: ({ row, input, output }) => ({
    subject: { type: "parcel", id: output.ids[0] ?? "" },
    detail: { code: input.code, from: row.map(({ row: { code } }) => code) },
  }),
});
