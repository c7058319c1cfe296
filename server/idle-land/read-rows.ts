import { and, asc, eq, ilike, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { enterprises, idleCases, parcels } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { assessIdleLand } from "@/domain/idle-land/assess-idle-land";
import { findingKinds } from "@/domain/idle-land/finding";
import type { IdleLandFilter, IdleLandRow } from "@/domain/idle-land/idle-land.schema";
import { factsOf } from "@/domain/idle-land/records";
import { idleLandReminders } from "@/domain/idle-land/reminders";
import { readWorks, type Works } from "./read-facts";
import { visibleSupplied } from "./supplied-parcels";

type Reader = Database | Transaction;

/** More supplied parcels than any park has. */
const most = 5000;

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

function matching({ q, zones }: IdleLandFilter): SQL | undefined {
  const pattern = q ? `%${escapeLike(q)}%` : null;
  return and(
    zones?.length ? inArray(parcels.zone, zones) : undefined,
    pattern
      ? or(ilike(parcels.code, pattern), ilike(parcels.name, pattern), ilike(enterprises.name, pattern))
      : undefined,
  );
}

const readParcels = (db: Reader, where: SQL | undefined) =>
  db
    .select({ parcel: parcels, holderName: enterprises.name })
    .from(parcels)
    .leftJoin(enterprises, eq(enterprises.id, parcels.holderId))
    .where(where)
    .orderBy(asc(sql`${parcels.code} collate "zh-Hans-CN-x-icu"`), asc(parcels.id))
    .limit(most);

type FoundParcel = Awaited<ReturnType<typeof readParcels>>[number];
export type CaseRow = typeof idleCases.$inferSelect;
export type IdleLandEntry = FoundParcel & { works: Works; cases: CaseRow[]; row: IdleLandRow };

function rowOf(
  { parcel, holderName }: FoundParcel,
  works: Works,
  cases: CaseRow[],
  today: string,
): IdleLandRow {
  const facts = factsOf(parcel, works);
  const on = isoDate(today);
  const open = cases.find(({ closedOn }) => closedOn === null);
  return {
    parcelId: parcel.id,
    code: parcel.code,
    name: parcel.name,
    zone: parcel.zone,
    state: parcel.state,
    areaSqm: parcel.areaSqm,
    holderName,
    finding: assessIdleLand(facts, on),
    next: idleLandReminders(facts, on).find((reminder) => reminder.on > on) ?? null,
    openCase: open ? { id: open.id, state: open.state, foundOn: open.foundOn } : null,
    closedCases: cases.length - (open ? 1 : 0),
  };
}

/** Supplied parcels with their flag of today, in the order of codes. The statements are the same few whatever their number. */
export async function readEntries(
  db: Reader,
  where: SQL | undefined,
  today: string,
): Promise<IdleLandEntry[]> {
  const found = await readParcels(db, where);
  const ids = found.map(({ parcel }) => parcel.id);
  const worksOf = await readWorks(db, ids);
  const cases =
    ids.length === 0
      ? []
      : await db
          .select()
          .from(idleCases)
          .where(inArray(idleCases.parcelId, ids))
          .orderBy(asc(idleCases.foundOn), asc(idleCases.id));
  return found.map((entry) => {
    const works = worksOf(entry.parcel.id);
    const own = cases.filter(({ parcelId }) => parcelId === entry.parcel.id);
    return { ...entry, works, cases: own, row: rowOf(entry, works, own, today) };
  });
}

function isWanted(row: IdleLandRow, { kinds, cases }: IdleLandFilter): boolean {
  if (kinds?.length && !kinds.includes(row.finding.kind)) return false;
  if (cases === "open") return row.openCase !== null;
  if (cases === "closed") return row.closedCases > 0;
  return cases !== "none" || row.openCase === null;
}

const rank = ({ finding }: IdleLandRow) => findingKinds.indexOf(finding.kind);

/** The gravest first, the longest of a kind first. */
const byGravity = (a: IdleLandEntry, b: IdleLandEntry): number =>
  rank(b.row) - rank(a.row) || (b.row.finding.days ?? -1e6) - (a.row.finding.days ?? -1e6);

/** All this person may see under a filter, and which of it the filter of kinds and cases leaves. */
export async function readFiltered(db: Reader, actor: Actor, filter: IdleLandFilter, today: string) {
  const all = await readEntries(db, and(visibleSupplied(actor), matching(filter)), today);
  return { all, wanted: all.filter(({ row }) => isWanted(row, filter)).toSorted(byGravity) };
}
