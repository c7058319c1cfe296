import { and, asc, eq, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { idleCases, landQuotas, parcels } from "@/db/schema";
import { linkedQuota } from "@/domain/land-plan/balance";
import { defaultStockRatioBp, stockRatioKey, stockRatioSetting } from "@/domain/land-plan/stock-ratio";
import { columnArea } from "../land-claim/ground";
import { readNewest } from "../setting/read-newest";

/** Batches of the quota of new construction land of a year, in the order of their quarters. */
export const readBatches = (db: Database | Transaction, year: number) =>
  db
    .select()
    .from(landQuotas)
    .where(eq(landQuotas.year, year))
    .orderBy(asc(landQuotas.quarter), asc(landQuotas.batch));

/** Idle land whose case was closed in the year after it had been dealt with: what 增存挂钩 counts. */
export const readDisposed = (db: Database | Transaction, year: number) =>
  db
    .select({
      caseId: idleCases.id,
      parcelId: parcels.id,
      code: parcels.code,
      name: parcels.name,
      areaSqm: parcels.areaSqm,
      closedOn: sql<string>`${idleCases.closedOn}::text`,
    })
    .from(idleCases)
    .innerJoin(parcels, eq(parcels.id, idleCases.parcelId))
    .where(
      and(
        eq(idleCases.state, "closed"),
        sql`extract(year from ${idleCases.closedOn}) = ${year}`,
        sql`exists (select from idle_case_steps s where s.case_id = ${idleCases.id} and s.to_state = 'settled')`,
      ),
    )
    .orderBy(asc(idleCases.closedOn), asc(parcels.code));

/** Quota a year has by quarter, hundredths of ㎡: its batches, and what disposed idle land gives. */
export async function readQuotas(db: Database, year: number) {
  const [batches, disposed, ratioBp] = await Promise.all([
    readBatches(db, year),
    readDisposed(db, year),
    readNewest(db, stockRatioKey, stockRatioSetting, defaultStockRatioBp),
  ]);
  const linked = disposed.map((row) => ({
    ...row,
    quarter: Math.ceil(Number(row.closedOn.slice(5, 7)) / 3),
    gives: linkedQuota(columnArea(row.areaSqm), ratioBp),
  }));
  const byQuarter = [1, 2, 3, 4].map(
    (quarter) =>
      batches.reduce((sum, row) => (row.quarter === quarter ? sum + columnArea(row.quotaSqm) : sum), 0) +
      linked.reduce((sum, row) => (row.quarter === quarter ? sum + row.gives : sum), 0),
  );
  return { batches, linked, ratioBp, byQuarter };
}
