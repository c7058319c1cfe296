import { eq, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { parcelClaims, parcelOverlaps, parcels, unitClaims, units } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { ClaimSubject } from "@/domain/land/claim";
import type { LandEventKind } from "@/domain/land/parcel-event";
import type { ClaimEnding } from "@/domain/premises/premises";
import { updateVersioned } from "../kernel/versioned";
import { recordParcelEvent, recordUnitEvent } from "../parcel/record-event";

/** The parcel or unit that claims lie on. */
export type Place = { subject: ClaimSubject; placeId: string };

async function lockParcel(tx: Transaction, parcelId: string): Promise<boolean> {
  const sharing = tx
    .select({
      id: sql<string>`case when ${parcelOverlaps.firstId} = ${parcelId} then ${parcelOverlaps.secondId} else ${parcelOverlaps.firstId} end`,
    })
    .from(parcelOverlaps)
    .where(or(eq(parcelOverlaps.firstId, parcelId), eq(parcelOverlaps.secondId, parcelId)));
  const locked = await tx
    .select({ id: parcels.id })
    .from(parcels)
    .where(sql`${parcels.id} = ${parcelId} or ${parcels.id} in ${sharing}`)
    .orderBy(parcels.id)
    .for("no key update");
  return locked.some(({ id }) => id === parcelId);
}

async function lockUnit(tx: Transaction, unitId: string): Promise<boolean> {
  const locked = await tx
    .select({ id: units.id })
    .from(units)
    .where(eq(units.id, unitId))
    .for("no key update");
  return locked.length > 0;
}

/**
 * Makes rivals for one place wait for one another, and those for parcels that share its ground; always before a claim's
 * own row, and by id, so that nobody waits in a circle. False when there is no such place.
 */
export const lockPlace = (tx: Transaction, { subject, placeId }: Place): Promise<boolean> =>
  subject === "parcel" ? lockParcel(tx, placeId) : lockUnit(tx, placeId);

type ClaimChange = {
  expiresOn?: string;
  projectExtendedOn?: string | null;
  queueNo?: number;
  endedOn?: string;
  ending?: ClaimEnding;
  endNote?: string | null;
  endedBy?: string | null;
};

/** Changes a claim under its lock; CONFLICT for a stale version. */
export const changeClaim = (
  tx: Transaction,
  subject: ClaimSubject,
  key: { id: string; version: number },
  values: ClaimChange,
): Promise<void> =>
  subject === "parcel"
    ? updateVersioned(tx, parcelClaims, key, values)
    : updateVersioned(tx, unitClaims, key, values);

type PlaceEvent = {
  kind: LandEventKind;
  on: string;
  by: Actor;
  detail: Record<string, string | number | boolean | null>;
};

/** Writes into the history of the parcel or the unit. */
export async function recordPlaceEvent(
  tx: Transaction,
  { subject, placeId }: Place,
  event: PlaceEvent,
): Promise<void> {
  if (subject === "parcel") await recordParcelEvent(tx, { parcelId: placeId, ...event });
  else await recordUnitEvent(tx, { unitId: placeId, ...event });
}

/** How a place is called in a message: code and name of a parcel, building and code of a unit. */
export async function nameOfPlace(tx: Transaction, { subject, placeId }: Place): Promise<string> {
  const [row] =
    subject === "parcel"
      ? await tx
          .select({ name: sql<string>`${parcels.name}` })
          .from(parcels)
          .where(eq(parcels.id, placeId))
      : await tx.execute<{ name: string }>(
          sql`select b.name || u.code as name from units u join buildings b on b.id = u.building_id where u.id = ${placeId}`,
        );
  return row?.name ?? "";
}
