import { sql } from "drizzle-orm";
import { parcels } from "@/db/schema";
import { areaFromSqm, sqmText, sumAreas } from "@/domain/land/area";
import { parcelFilter, parcelSummary } from "@/domain/land/parcel.schema";
import { availableParcelStates, parcelStates } from "@/domain/land/parcel-state";
import { query } from "../kernel/procedure";
import { parcelConditions } from "./parcel-conditions";

type Sum = { count: number; areaSqm: string };

function total(sums: readonly Sum[]): Sum {
  const areas = sums
    .map(({ areaSqm }) => areaFromSqm(areaSqm))
    .flatMap((size) => (size.ok ? [size.value] : []));
  return { count: sums.reduce((count, sum) => count + sum.count, 0), areaSqm: sqmText(sumAreas(areas)) };
}

/** Count and area by state under a filter, in the order of the states; what was split or merged away is never available. */
export const summariseParcels = query({
  name: "parcel.summary",
  permission: "parcel.read",
  summary: "地块台账合计",
  method: "GET",
  path: "/parcels/summary",
  input: parcelFilter,
  output: parcelSummary,
  run: async ({ db, input }) => {
    const rows = await db
      .select({
        state: parcels.state,
        count: sql<string>`count(*)`,
        areaSqm: sql<string>`sum(${parcels.areaSqm})::text`,
        liveCount: sql<string>`count(*) filter (where ${parcels.retiredOn} is null)`,
        liveSqm: sql<string>`coalesce(sum(${parcels.areaSqm}) filter (where ${parcels.retiredOn} is null), 0)::text`,
      })
      .from(parcels)
      .where(parcelConditions(input))
      .groupBy(parcels.state);
    const byState = parcelStates.flatMap((state) => {
      const row = rows.find((candidate) => candidate.state === state);
      return row ? [{ state, count: Number(row.count), areaSqm: row.areaSqm }] : [];
    });
    const available = rows
      .filter(({ state }) => availableParcelStates.some((known) => known === state))
      .map(({ liveCount, liveSqm }) => ({ count: Number(liveCount), areaSqm: liveSqm }));
    return { total: total(byState), available: total(available), byState };
  },
});
