import type { Database, Transaction } from "@/db/client";
import { parcelClaims, unitClaims } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { lastDayOfHold } from "@/domain/land/hold";
import type { SavedHold } from "@/domain/land/hold.schema";
import { defaultHoldDays, holdDaysKey, holdDaysSetting } from "@/domain/land/hold-days";
import { readNewest } from "../setting/read-newest";
import { expireHolds } from "./expire-holds";
import { type Place, recordPlaceEvent } from "./place";

/** The days a hold stands, as the office has set them. */
export const readHoldDays = (tx: Database | Transaction): Promise<number> =>
  readNewest(tx, holdDaysKey, holdDaysSetting, defaultHoldDays);

type NewHold = {
  place: Place;
  project: { id: string; code: string };
  by: UserActor;
  areaSqm?: string | undefined;
  note?: string | undefined;
  today: string;
};

async function insertHold(tx: Transaction, { place, project, by, ...hold }: NewHold, expiresOn: string) {
  const common = {
    projectId: project.id,
    kind: "held" as const,
    startedOn: hold.today,
    createdBy: by.userId,
    note: hold.note ?? null,
    expiresOn,
  };
  const [row] =
    place.subject === "parcel"
      ? await tx
          .insert(parcelClaims)
          .values({ ...common, parcelId: place.placeId, areaSqm: hold.areaSqm ?? null })
          .returning({ id: parcelClaims.id, version: parcelClaims.version })
      : await tx
          .insert(unitClaims)
          .values({ ...common, unitId: place.placeId })
          .returning({ id: unitClaims.id, version: unitClaims.version });
  if (!row) throw new Error("insert returned no row");
  return row;
}

/**
 * Puts a project at the end of the queue of a locked place, for the usual days. Throws RULE when it stands there
 * already.
 */
export async function holdPlace(tx: Transaction, hold: NewHold): Promise<SavedHold> {
  const { place, project, by, today } = hold;
  const living = await expireHolds(tx, place, today);
  const expiresOn = lastDayOfHold(isoDate(today), await readHoldDays(tx));
  const row = await insertHold(tx, hold, expiresOn);
  const queued = living.length + 1;
  await recordPlaceEvent(tx, place, {
    kind: "held",
    on: today,
    by,
    detail: {
      claimId: row.id,
      projectId: project.id,
      projectCode: project.code,
      place: queued,
      expiresOn,
      areaSqm: hold.areaSqm ?? null,
    },
  });
  return { ...row, place: queued, expiresOn };
}
