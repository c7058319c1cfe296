import { and, eq } from "drizzle-orm";
import { parcels } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { getIdleLandInput, type IdleLandDetail, maybeIdleLand } from "@/domain/idle-land/idle-land.schema";
import { factsOf } from "@/domain/idle-land/records";
import { idleLandReminders } from "@/domain/idle-land/reminders";
import { query } from "../kernel/procedure";
import { type IdleLandEntry, readEntries } from "./read-rows";
import { isLandManager, visibleSupplied } from "./supplied-parcels";

function detailOf(
  { parcel, works, cases, row }: IdleLandEntry,
  today: string,
  canEdit: boolean,
): IdleLandDetail {
  return {
    ...row,
    causeKind: works.causeKind,
    reminders: idleLandReminders(factsOf(parcel, works), isoDate(today)),
    stops: works.stops,
    progress: works.progress,
    hindrances: works.hindrances,
    disposals: works.disposals,
    cases: cases.map(({ id, state, foundOn, closedOn }) => ({ id, state, foundOn, closedOn })),
    canEdit,
  };
}

/** The flag of one parcel with all that stands behind it; nothing for land not supplied or not the reader's to see. */
export const getIdleLand = query({
  name: "idleLand.get",
  permission: "idleLand.read",
  summary: "一宗地的闲置预警",
  method: "GET",
  path: "/idle-land/{parcelId}",
  input: getIdleLandInput,
  output: maybeIdleLand,
  run: async ({ db, actor, input, today }) => {
    const [entry] = await readEntries(db, and(visibleSupplied(actor), eq(parcels.id, input.parcelId)), today);
    return { detail: entry ? detailOf(entry, today, isLandManager(actor)) : null };
  },
});
