import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { parcels, patrols, users } from "@/db/schema";
import { type IsoDate, isoDate } from "@/domain/calendar/date";
import type { Zone } from "@/domain/land/zone";
import { byNeglect, daysUnseen, isDue } from "@/domain/patrol/due";
import { type PatrolPlanItem, patrolPlan, planPatrolsInput } from "@/domain/patrol/patrol.schema";
import { shanghaiDate } from "@/lib/format/date";
import { query } from "../kernel/procedure";

const readLast = (db: Database) =>
  db
    .selectDistinctOn([patrols.parcelId], {
      parcelId: patrols.parcelId,
      seenAt: patrols.seenAt,
      observed: patrols.observed,
      actorName: users.displayName,
    })
    .from(patrols)
    .innerJoin(users, eq(users.id, patrols.actorId))
    .orderBy(patrols.parcelId, desc(patrols.seenAt), desc(patrols.id));

type Last = Awaited<ReturnType<typeof readLast>>[number];

const readParcels = (db: Database, zones: Zone[] | undefined) =>
  db
    .select({
      id: parcels.id,
      code: parcels.code,
      name: parcels.name,
      zone: parcels.zone,
      state: parcels.state,
      areaSqm: parcels.areaSqm,
    })
    .from(parcels)
    .where(and(isNull(parcels.retiredOn), zones ? inArray(parcels.zone, zones) : undefined));

type Parcel = Awaited<ReturnType<typeof readParcels>>[number];

const dayOf = (instant: string): IsoDate => isoDate(shanghaiDate(new Date(instant)));

function planned(parcel: Parcel, last: Last | undefined, today: IsoDate) {
  const lastSeenOn = last ? dayOf(last.seenAt) : null;
  const item: PatrolPlanItem = {
    ...parcel,
    lastSeenAt: last?.seenAt ?? null,
    lastObserved: last?.observed ?? null,
    lastActorName: last?.actorName ?? null,
    daysUnseen: daysUnseen({ lastSeenOn }, today),
  };
  return { item, id: parcel.id, code: parcel.code, lastSeenOn };
}

/** Parcels nobody visited for so many days, the most neglected first. */
export const planPatrols = query({
  name: "patrol.plan",
  permission: "patrol.read",
  summary: "巡查计划：多日未到的地块",
  method: "GET",
  path: "/patrols/plan",
  input: planPatrolsInput,
  output: patrolPlan,
  run: async ({ db, input, today }) => {
    const day = isoDate(today);
    const last = new Map((await readLast(db)).map((row) => [row.parcelId, row]));
    const rows = await readParcels(db, input.zones?.length ? input.zones : undefined);
    const all = rows.map((parcel) => planned(parcel, last.get(parcel.id), day));
    const due = all.filter((one) => isDue(one, input.days, day)).sort(byNeglect);
    return {
      items: due.map(({ item }) => item),
      total: all.length,
      due: due.length,
      never: all.filter(({ lastSeenOn }) => lastSeenOn === null).length,
    };
  },
});
