import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import type { Database, Transaction } from "@/db/client";
import { landEvents } from "@/db/schema";
import { parcelMoveKinds } from "@/domain/land/parcel-moves";
import { parcelStates } from "@/domain/land/parcel-state";
import { standingMove } from "@/domain/land/parcel-undo";

/** What a row of kind `moved` keeps; `before` holds the columns it overwrote, as JSON. */
const moveDetail = z.object({
  kind: z.enum(parcelMoveKinds).nullable(),
  from: z.enum(parcelStates),
  to: z.enum(parcelStates),
  undoes: z.string().nullable(),
  before: z.string().nullable(),
});
export type ParcelMoveRow = z.output<typeof moveDetail> & { id: string; on: string };

/** The moves of a parcel in the order they were made. */
export async function readMoves(db: Database | Transaction, parcelId: string): Promise<ParcelMoveRow[]> {
  const rows = await db
    .select({ id: landEvents.id, on: landEvents.happenedOn, detail: landEvents.detail })
    .from(landEvents)
    .where(and(eq(landEvents.parcelId, parcelId), eq(landEvents.kind, "moved")))
    .orderBy(asc(landEvents.createdAt), asc(landEvents.id));
  return rows.map(({ id, on, detail }) => ({ id, on, ...moveDetail.parse(detail) }));
}

/** The move that may be taken back now. */
export const readStandingMove = async (db: Database | Transaction, parcelId: string) =>
  standingMove(await readMoves(db, parcelId));
