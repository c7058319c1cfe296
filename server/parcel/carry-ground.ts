import { inArray, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { parcelLineage, parcelOverlaps } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { recordParcelEvent } from "./record-event";

type Named = { id: string; code: string };
type Parent = Named & { isDemo: boolean };
type Division = { kind: "split" | "merge"; on: string; by: Actor; documentNo: string | null };

/** Notes which parcels came of which, in the lineage and in the history of each. */
export async function recordLineage(
  tx: Transaction,
  from: readonly Parent[],
  to: readonly Named[],
  { kind, on, by, documentNo }: Division,
): Promise<void> {
  const pairs = from.flatMap((parent) =>
    to.map((child) => ({
      parentId: parent.id,
      childId: child.id,
      kind,
      changedOn: on,
      isDemo: parent.isDemo,
    })),
  );
  await tx.insert(parcelLineage).values(pairs);
  const codes = (parcels: readonly Named[]) => parcels.map(({ code }) => code).join("、");
  const event = kind === "split" ? ("split" as const) : ("merged" as const);
  for (const { id } of from)
    await recordParcelEvent(tx, { parcelId: id, kind: event, on, by, detail: { to: codes(to), documentNo } });
  for (const { id } of to)
    await recordParcelEvent(tx, {
      parcelId: id,
      kind: event,
      on,
      by,
      detail: { from: codes(from), documentNo },
    });
}

/**
 * Ground shared with a neighbour is taken to be shared by every parcel that took the former one's place until each is
 * surveyed, so that no promise slips through in between.
 */
export async function carryOverlaps(
  tx: Transaction,
  from: readonly string[],
  to: readonly string[],
): Promise<void> {
  const ids = [...from];
  const shared = await tx
    .delete(parcelOverlaps)
    .where(or(inArray(parcelOverlaps.firstId, ids), inArray(parcelOverlaps.secondId, ids)))
    .returning();
  const neighbours = new Map<string, string>();
  for (const { firstId, secondId, areaSqm } of shared) {
    const neighbour = ids.includes(firstId) ? secondId : firstId;
    if (!ids.includes(neighbour)) neighbours.set(neighbour, areaSqm);
  }
  const rows = [...neighbours].flatMap(([neighbour, areaSqm]) =>
    to.map((id) => {
      const [firstId, secondId] = id < neighbour ? [id, neighbour] : [neighbour, id];
      return { firstId, secondId, areaSqm };
    }),
  );
  if (rows.length > 0) await tx.insert(parcelOverlaps).values(rows);
}
