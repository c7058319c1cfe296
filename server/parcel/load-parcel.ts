import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { enterprises, parcelClaims, parcels } from "@/db/schema";

/** A parcel under a lock, with the name of who holds it; every reader of parcels may see all of them. */
export async function loadParcel(tx: Transaction, id: string) {
  const [row] = await tx.select().from(parcels).where(eq(parcels.id, id)).for("no key update");
  if (!row) return undefined;
  const [holder] = row.holderId
    ? await tx.select({ name: enterprises.name }).from(enterprises).where(eq(enterprises.id, row.holderId))
    : [];
  return { ...row, holderName: holder?.name ?? null };
}

export type LoadedParcel = NonNullable<Awaited<ReturnType<typeof loadParcel>>>;

/** Whether some of the parcel is promised to a project. */
export const isAllocated = async (tx: Transaction, parcelId: string): Promise<boolean> =>
  (await tx.$count(
    parcelClaims,
    and(
      eq(parcelClaims.parcelId, parcelId),
      eq(parcelClaims.kind, "allocated"),
      isNull(parcelClaims.endedOn),
    ),
  )) > 0;
