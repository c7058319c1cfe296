import { and, asc, desc, inArray, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import {
  idleCases,
  parcelDisposals,
  parcelHindrances,
  parcelProgress,
  parcelStops,
  type parcels,
} from "@/db/schema";
import { type IsoDate, isoDate } from "@/domain/calendar/date";
import type { IdleCauseKind } from "@/domain/idle-land/cause";
import type { IdleLandFacts, Investment } from "@/domain/idle-land/facts";
import { type Area, area, areaFromSqm } from "@/domain/land/area";
import { fen } from "@/domain/money/fen";
import { ledgerPhase } from "./supplied-parcels";

type Reader = Database | Transaction;
type ParcelRow = typeof parcels.$inferSelect;
export type StopRow = typeof parcelStops.$inferSelect;
export type ProgressRow = typeof parcelProgress.$inferSelect;
export type HindranceRow = typeof parcelHindrances.$inferSelect;
export type DisposalRow = typeof parcelDisposals.$inferSelect;

/** What is written down of the building of one parcel. */
export type Works = {
  stops: StopRow[];
  progress: ProgressRow | null;
  hindrances: HindranceRow[];
  disposals: DisposalRow[];
  causeKind: IdleCauseKind | null;
};

const none: Works = { stops: [], progress: null, hindrances: [], disposals: [], causeKind: null };

const day = (text: string | null): IsoDate | null => (text === null ? null : isoDate(text));

function sized(text: string | null): Area | null {
  const parsed = text === null ? null : areaFromSqm(text);
  return parsed?.ok ? parsed.value : null;
}

const investment = (statedFen: number | null, landAndTaxFen: number | null): Investment | null =>
  statedFen === null ? null : { statedFen: fen(statedFen), landAndTaxFen: fen(landAndTaxFen ?? 0) };

/** What the contract is about: the parcel without 代征 roads and green. */
function netArea({ areaSqm, collectedSqm }: ParcelRow): Area | null {
  const [whole, collected] = [sized(areaSqm), sized(collectedSqm)];
  return whole === null ? null : area(whole - (collected ?? 0));
}

/** The facts of a parcel for the engine; 应动工面积 is the parcel's net area until a progress report says otherwise. */
export function factsOf(parcel: ParcelRow, works: Works): IdleLandFacts {
  const { progress } = works;
  return {
    ledgerPhase: ledgerPhase(parcel.state),
    agreedStartOn: day(parcel.agreedStartOn),
    agreedDeliveryOn: day(parcel.agreedDeliveryOn),
    deliveredOn: day(parcel.deliveredOn),
    startedOn: day(parcel.startedOn),
    completedOn: day(parcel.completedOn),
    stops: works.stops.map(({ stoppedOn, resumedOn }) => ({ from: isoDate(stoppedOn), to: day(resumedOn) })),
    disposals: works.disposals.map(({ way, agreedOn, newStartOn, endsOn }) => ({
      way,
      agreedOn: isoDate(agreedOn),
      newStartOn: day(newStartOn),
      endsOn: day(endsOn),
    })),
    hindrances: works.hindrances.map(({ cause, startedOn, endedOn }) => ({
      cause,
      from: isoDate(startedOn),
      to: day(endedOn),
    })),
    causeKind: works.causeKind,
    areaToStart: sized(progress?.requiredSqm ?? null) ?? netArea(parcel),
    areaStarted: sized(progress?.startedSqm ?? null),
    totalInvestment: investment(progress?.totalInvestmentFen ?? null, progress?.totalLandAndTaxFen ?? null),
    invested: investment(progress?.investedFen ?? null, progress?.investedLandAndTaxFen ?? null),
    priceFen: parcel.dealPriceFen === null ? null : fen(parcel.dealPriceFen),
  };
}

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
