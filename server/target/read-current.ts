import { and, eq, inArray } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { targets } from "@/db/schema";
import type { Measure } from "@/domain/amount/measure";
import { placeKey, type TargetPlace } from "@/domain/target/place";

export type CurrentTarget = { id: string; place: TargetPlace; value: number | null; revision: number };

/** The revisions that hold now of some periods, withdrawn ones too, by place. */
export async function readCurrent(
  db: Database | Transaction,
  measure: Measure,
  periods: readonly string[],
): Promise<Map<string, CurrentTarget>> {
  const rows = await db
    .select()
    .from(targets)
    .where(and(targets.isCurrent, eq(targets.measure, measure), inArray(targets.period, [...periods])));
  return new Map(
    rows.map(({ id, period, departmentId, userId, industry, value, revision }) => {
      const place = { period, departmentId, userId, industry };
      return [placeKey(place), { id, place, value, revision }];
    }),
  );
}
