import { and, asc, desc, inArray, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { idleCases, parcelDisposals, parcelHindrances, parcelProgress, parcelStops } from "@/db/schema";
import type { IdleCauseKind } from "@/domain/idle-land/cause";

type Reader = Database | Transaction;
export type StopRow = typeof parcelStops.$inferSelect;
export type ProgressRow = typeof parcelProgress.$inferSelect;
export type HindranceRow = typeof parcelHindrances.$inferSelect;
export type DisposalRow = typeof parcelDisposals.$inferSelect;

/** A `WorksRecord` with all of its rows. */
export type Works = {
  stops: StopRow[];
  progress: ProgressRow | null;
  hindrances: HindranceRow[];
  disposals: DisposalRow[];
  causeKind: IdleCauseKind | null;
};

const none: Works = { stops: [], progress: null, hindrances: [], disposals: [], causeKind: null };

const readRows = (db: Reader, ids: readonly string[]) => {
  const wanted = [...ids];
  return Promise.all([
    db
      .select()
      .from(parcelStops)
      .where(inArray(parcelStops.parcelId, wanted))
      .orderBy(asc(parcelStops.stoppedOn)),
    db
      .selectDistinctOn([parcelProgress.parcelId])
      .from(parcelProgress)
      .where(inArray(parcelProgress.parcelId, wanted))
      .orderBy(parcelProgress.parcelId, desc(parcelProgress.asOfOn), desc(parcelProgress.id)),
    db
      .select()
      .from(parcelHindrances)
      .where(inArray(parcelHindrances.parcelId, wanted))
      .orderBy(asc(parcelHindrances.startedOn)),
    db
      .select()
      .from(parcelDisposals)
      .where(inArray(parcelDisposals.parcelId, wanted))
      .orderBy(asc(parcelDisposals.agreedOn), asc(parcelDisposals.id)),
    db
      .select({ parcelId: idleCases.parcelId, causeKind: idleCases.causeKind })
      .from(idleCases)
      .where(and(inArray(idleCases.parcelId, wanted), isNull(idleCases.closedOn))),
  ]);
};

function grouped<Row extends { parcelId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.parcelId, [...(groups.get(row.parcelId) ?? []), row]);
  return groups;
}

/** What is written down of the building of parcels, and whose cause their open case found. */
export async function readWorks(db: Reader, ids: readonly string[]): Promise<(parcelId: string) => Works> {
  if (ids.length === 0) return () => none;
  const [stops, progress, hindrances, disposals, cases] = await readRows(db, ids);
  const of = {
    stops: grouped(stops),
    progress: new Map(progress.map((row) => [row.parcelId, row])),
    hindrances: grouped(hindrances),
    disposals: grouped(disposals),
    causes: new Map(cases.map((row) => [row.parcelId, row.causeKind])),
  };
  return (id) => ({
    stops: of.stops.get(id) ?? [],
    progress: of.progress.get(id) ?? null,
    hindrances: of.hindrances.get(id) ?? [],
    disposals: of.disposals.get(id) ?? [],
    causeKind: of.causes.get(id) ?? null,
  });
}
