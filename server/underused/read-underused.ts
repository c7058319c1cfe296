import type { Database, Transaction } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { assessUnderused, isSuspected } from "@/domain/underused/assess";
import {
  defaultUnderusedRules,
  type UnderusedRules,
  underusedRulesKey,
  underusedRulesSetting,
} from "@/domain/underused/rules.schema";
import type { UnderusedParcel } from "@/domain/underused/underused.schema";
import { type BenefitRow, ofYears, readBenefitRows, readYears } from "../benefit/read-rows";
import { readNewest } from "../setting/read-newest";
import { factsOf } from "./facts-of";
import { type Industries, mediansOf } from "./medians";
import { readIndustries, readUnderusedParcels, type UnderusedParcelRow } from "./read-parcels";

type Executor = Database | Transaction;

export const readUnderusedRules = (db: Executor): Promise<UnderusedRules> =>
  readNewest(db, underusedRulesKey, underusedRulesSetting, defaultUnderusedRules);

type Ground = {
  rules: UnderusedRules;
  years: readonly number[];
  rows: readonly BenefitRow[];
  industries: Industries;
};

/** Figures of the last years the tests look at, of everybody: a median needs all. */
async function readGround(db: Executor, actor: Actor): Promise<Ground> {
  const rules = await readUnderusedRules(db);
  const newest = (await readYears(db))[0];
  const years =
    newest === undefined ? [] : Array.from({ length: rules.taxYears }, (_, back) => newest - back);
  const rows = years.length === 0 ? [] : await readBenefitRows(db, actor, ofYears(years));
  return { rules, years, rows, industries: await readIndustries(db) };
}

function enterprisesOf(
  parcel: UnderusedParcelRow,
  rows: readonly BenefitRow[],
): UnderusedParcel["enterprises"] {
  const seen = new Map(
    rows.filter(({ isFull }) => isFull).map((row) => [row.enterpriseId, row.enterpriseName]),
  );
  if (rows.length === 0 && parcel.holderId && parcel.holderName && parcel.isHolderVisible)
    seen.set(parcel.holderId, parcel.holderName);
  return [...seen].map(([id, name]) => ({ id, name }));
}

/** Parcels with the findings of every test, on the figures of the newest years; one parcel, or all that are built on. */
export async function readUnderused(
  db: Executor,
  { actor, today, parcelId }: { actor: Actor; today: string; parcelId?: string },
): Promise<UnderusedParcel[]> {
  const ground = await readGround(db, actor);
  const medianIn = mediansOf(ground.rows, ground.industries, ground.rules);
  const parcels = await readUnderusedParcels(db, actor, parcelId);
  return parcels.map((parcel) => {
    const own = ground.rows.filter((row) => row.parcelId === parcel.id);
    const industry = ground.industries.get(own[0]?.enterpriseId ?? parcel.holderId ?? "");
    const years = ground.years.map((year) => ({
      year,
      rows: own.filter((row) => row.year === year),
      median: medianIn(year, industry),
    }));
    const findings = assessUnderused(factsOf(parcel, years), ground.rules, isoDate(today));
    const isFull = own.every((row) => row.isFull);
    return {
      id: parcel.id,
      code: parcel.code,
      name: parcel.name,
      zone: parcel.zone,
      state: parcel.state,
      areaSqm: parcel.areaSqm,
      enterprises: enterprisesOf(parcel, own),
      isFull,
      isSuspected: isSuspected(findings),
      findings: isFull ? findings : findings.map((finding) => ({ ...finding, value: null, sources: [] })),
      openActions: parcel.openActions,
    };
  });
}
